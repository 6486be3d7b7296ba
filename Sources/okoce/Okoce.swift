import CommandLineInterface

@main struct Okoce { static func main() {} }
