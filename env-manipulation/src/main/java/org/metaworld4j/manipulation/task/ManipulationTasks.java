package org.metaworld4j.manipulation.task;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.metaworld4j.core.names.UnknownNameException;

/**
 * The tasks on offer: Meta-World's fifty, and any that are found as services.
 *
 * <p>A further task needs a line with its class's name in a file {@code
 * META-INF/services/org.metaworld4j.manipulation.task.ManipulationTask} on the class path. The
 * class and its constructor without arguments are public.
 */
public final class ManipulationTasks {

  private static final List<Supplier<ManipulationTask>> FIFTY =
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

  /** Returns the ids of Meta-World's fifty, in the order of its MT50. */
  public static List<String> ids() {
    return FIFTY.stream().map(task -> task.get().spec().id()).toList();
  }

  /** Returns the specs of all tasks on offer, Meta-World's fifty first. */
  public static List<TaskSpec> offered() {
    return makers().map(task -> task.get().spec()).toList();
  }

  /**
   * Returns a fresh task, for one environment.
   *
   * @param id such as {@code reach-v3}
   * @throws UnknownNameException if there is no such task
   */
  public static ManipulationTask create(String id) {
    return maker(id).get();
  }

  /**
   * Returns what makes fresh tasks.
   *
   * @param id as for {@link #create}
   * @throws UnknownNameException if there is no such task
   */
  public static Supplier<ManipulationTask> maker(String id) {
    return makers()
        .filter(task -> task.get().spec().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException("environment", id, offeredIds()));
  }

  private static List<String> offeredIds() {
    return offered().stream().map(TaskSpec::id).toList();
  }

  /** Returns what makes the tasks on offer; services are looked up only if it comes to them. */
  private static Stream<Supplier<ManipulationTask>> makers() {
    return Stream.concat(FIFTY.stream(), ServiceLoader.load(ManipulationTask.class).stream());
  }
}
