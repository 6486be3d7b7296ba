// Whoever writes an assessor reads amounts and typed values; they come with the contract.
@_exported public import Money
@_exported public import Readings
