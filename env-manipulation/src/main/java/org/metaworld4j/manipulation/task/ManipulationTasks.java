package org.metaworld4j.manipulation.task;

import java.util.List;
import java.util.function.Supplier;
import org.metaworld4j.core.names.UnknownNameException;

/** The tasks on offer, in the order of Meta-World's MT50. */
public final class ManipulationTasks {

  private static final List<Supplier<ManipulationTask>> ALL =
      List.of(
          Assembly::new,
          Basketball::new,
          BinPicking::new,
          BoxClose::new,
          ButtonPressTopdown::new,
          ButtonPressTopdownWall::new,
          ButtonPress::new,
          ButtonPressWall::new,
          CoffeeButton::new,
          CoffeePull::new,
          CoffeePush::new,
          DialTurn::new,
          Disassemble::new,
          DoorClose::new,
          DoorLock::new,
          DoorOpen::new,
          DoorUnlock::new,
          HandInsert::new,
          DrawerClose::new,
          DrawerOpen::new,
          FaucetOpen::new,
          FaucetClose::new,
          Hammer::new,
          HandlePressSide::new,
          HandlePress::new,
          HandlePullSide::new,
          HandlePull::new,
          LeverPull::new,
          PickPlaceWall::new,
          PickOutOfHole::new,
          PickPlace::new,
          PlateSlide::new,
          PlateSlideSide::new,
          PlateSlideBack::new,
          PlateSlideBackSide::new,
          PegInsertSide::new,
          PegUnplugSide::new,
          Soccer::new,
          StickPush::new,
          StickPull::new,
          Push::new,
          PushWall::new,
          PushBack::new,
          Reach::new,
          ReachWall::new,
          ShelfPlace::new,
          SweepInto::new,
          Sweep::new,
          WindowOpen::new,
          WindowClose::new);

  private ManipulationTasks() {}

  /** Returns the specs of all tasks. */
  public static List<TaskSpec> specs() {
    return ALL.stream().map(task -> task.get().spec()).toList();
  }

  /** Returns the ids of all tasks. */
  public static List<String> ids() {
    return specs().stream().map(TaskSpec::id).toList();
  }

  /**
   * Returns a fresh task, for one environment.
   *
   * @param id such as {@code reach-v3}
   * @throws UnknownNameException if there is no such task
   */
  public static ManipulationTask create(String id) {
    return ALL.stream()
        .map(Supplier::get)
        .filter(task -> task.spec().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException("environment", id, ids()));
  }
}
