package org.metaworld4j.manipulation.task;

import org.metaworld4j.manipulation.GoldenTable;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Start;

/** What rewards read, from the rows of golden tables; what a table does not tell stays 0. */
final class GoldenState {

  private GoldenState() {}

  static Start start(GoldenTable.Row row) {
    Start start = new Start();
    row.numbers("start_tcp_x", start.tcp, 0, 3);
    row.numbers("start_object_x", start.object, 0, 3);
    row.numbers("start_goal_x", start.goal, 0, 3);
    row.numbersIfAny("start_part_x", start.part, 0, 3);
    start.height = row.numberIfAny("start_height");
    start.firstGap = row.numberIfAny("first_gap");
    return start;
  }

  static Moment moment(GoldenTable.Row row) {
    Moment now = new Moment();
    row.numbersIfAny("hand_x", now.hand, 0, 3);
    row.numbers("object_x", now.object, 0, 3);
    row.numbersIfAny("orientation_0", now.orientation, 0, 4);
    row.numbersIfAny("object_2_x", now.object2, 0, 3);
    row.numbersIfAny("part_x", now.part, 0, 3);
    row.numbers("tcp_x", now.tcp, 0, 3);
    row.numbersIfAny("left_tip_x", now.leftTip, 0, 3);
    row.numbersIfAny("left_pad_x", now.leftPad, 0, 3);
    row.numbersIfAny("right_pad_x", now.rightPad, 0, 3);
    now.opening = row.numberIfAny("opening");
    now.effort = row.number("action_3");
    now.touching = row.numberIfAny("touching") == 1;
    now.joint = row.number("joint");
    return now;
  }
}
