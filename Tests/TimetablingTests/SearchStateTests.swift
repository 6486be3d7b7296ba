import Testing

@testable import Timetabling

/// What the search draws its moves from, against a count from scratch.
@Suite("The search's open times and free rooms")
struct SearchStateTests {
  @Test(arguments: UInt64(1)...60)
  func `are those that a count from scratch finds, after thousands of moves`(seed: UInt64) {
    let problem = RandomProblem.make(seed: seed)
    var annealer = RandomProblem.search(problem, seed: seed)
    let state = annealer.state
    for leg in 0..<4 {
      annealer.run(moves: 2_000, temperature: leg % 2 == 0 ? 40 : 2)
      for demand in 0..<state.layout.demands {
        #expect(openSlots(demand, state) == expectedSlots(demand, state))
        for slot in 0..<state.layout.slots {
          #expect(freeRooms(demand, slot, state) == expectedRooms(demand, slot, state, problem))
        }
      }
    }
  }

  @Test func `a class that no room holds is offered the largest ones`() {
    let grid = TimeslotGrid(weeks: 1, days: 1, blocks: 1)
    let rooms = [Room("A", capacity: 20), Room("B", capacity: 30), Room("C", capacity: 30)]
    let classes = [ClassDemand("large", headCount: 40, meetings: 1)]
    let problem = Problem(grid: grid, rooms: rooms, classes: classes)
    #expect(freeRooms(0, 0, SearchState(layout: Layout(problem))) == [1, 2])
  }

  @Test func `a hundred rooms fit as well as ten`() {
    let grid = TimeslotGrid(weeks: 1, days: 1, blocks: 1)
    let rooms = (0..<100).map { Room("room \($0)", capacity: $0) }
    let classes = [ClassDemand("class", headCount: 62, meetings: 1)]
    let problem = Problem(grid: grid, rooms: rooms, classes: classes)
    let state = SearchState(layout: Layout(problem))
    state.place(0, 0, 63)
    #expect(freeRooms(0, 0, state) == [62] + (64..<100))
  }

  private func openSlots(_ demand: Int, _ state: SearchState) -> [Int] {
    (0..<state.openCount(demand)).map { state.openSlot(demand, $0) }
  }

  private func expectedSlots(_ demand: Int, _ state: SearchState) -> [Int] {
    (0..<state.layout.slots).filter { slot in
      guard state.isUsable(demand, slot) else { return false }
      return !(0..<state.layout.meetings).contains { meeting in
        state.slot(meeting) == slot && isNeighbour(state.demand(meeting), demand, state)
      }
    }
  }

  private func isNeighbour(_ first: Int, _ second: Int, _ state: SearchState) -> Bool {
    state.layout.neighbours.range(first)
      .contains { state.layout.neighbours.value(at: $0) == second }
  }

  private func freeRooms(_ demand: Int, _ slot: Int, _ state: SearchState) -> [Int] {
    (0..<state.freeRoomCount(demand, slot)).map { state.freeRoom(demand, slot, $0) }
  }

  private func expectedRooms(_ demand: Int, _ slot: Int, _ state: SearchState, _ problem: Problem)
    -> [Int]
  {
    let usable = problem.rooms.indices.filter { state.suits(demand, $0) }
    func standing(_ room: Int) -> Int {
      max(0, problem.classes[demand].headCount - problem.rooms[room].capacity)
    }
    let fewest = usable.map(standing).min()
    return usable.filter { room in
      standing(room) == fewest
        && !problem.rooms[room].closed.contains(Timeslot(slot))
        && !(0..<state.layout.meetings).contains {
          state.slot($0) == slot && state.room($0) == room
        }
    }
  }
}
