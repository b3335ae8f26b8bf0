package org.metaworld4j.core.space;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpaceJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  static Stream<Space<?>> spaces() {
    return GoldenSpaces.all();
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return MAPPER.readTree(text.replace('\'', '"'));
  }

  @ParameterizedTest
  @MethodSource("spaces")
  void savedSpacesComeBack(Space<?> space) throws IOException {
    Path file = folder.resolve("space.json");
    SpaceJson.save(Tuple.of(), file);
    SpaceJson.save(space, file);
    assertThat(SpaceJson.load(file)).isEqualTo(space);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void formIsAsDocumented() throws JsonProcessingException {
    Box box =
        new Box(
            new double[] {-1, -1}, new double[] {1, Double.POSITIVE_INFINITY}, Precision.FLOAT32);
    assertThat(SpaceJson.write(Dict.of(entry("x", box), entry("a", new Discrete(3)))))
        .isEqualTo(
            json(
                "{'type':'Dict','spaces':{"
                    + "'x':{'type':'Box','low':-1.0,'high':[1.0,'Infinity'],"
                    + "'precision':'float32','shape':[2]},"
                    + "'a':{'type':'Discrete','n':3,'start':0,'precision':'int64'}}}"));
  }

  @Test
  void limitsOfIntegersStayUnbounded() {
    Box box = Box.of(Double.NEGATIVE_INFINITY, 3, Precision.INT8, 2);
    Box back = (Box) SpaceJson.read(SpaceJson.write(box), "box");
    assertThat(back.isBoundedBelow(0)).isFalse();
    assertThat(back.low(0)).isEqualTo(-128);
    assertThat(back.isBoundedAbove(0)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[] | s: expected a JSON object, got []",
        "{} | s.type: expected a value, got none",
        "{'type':3} | s.type: expected a text, got 3",
        "{'type':'java.lang.Runtime'} | s.type: expected the name of a space, got 'java.lang.Runtime'",
        "{'type':'Discrete','n':0,'start':0,'precision':'int64'} | s: n: expected at least 1, got 0",
        "{'type':'Discrete','n':1.5,'start':0,'precision':'int64'} | s.n: expected an integer of 32"
            + " bits, got 1.5",
        "{'type':'Discrete','n':4294967296,'start':0,'precision':'int64'} | s.n: expected an integer"
            + " of 32 bits, got 4294967296",
        "{'type':'Discrete','n':2,'start':0,'precision':'int'} | s.precision: expected one of [bool,"
            + " int8, int16, int32, int64, uint8, uint16, uint32, uint64, float32, float64], got int",
        "{'type':'MultiBinary','shape':[2],'n':2} | s.n: expected no such field, got 2",
        "{'type':'MultiBinary','shape':2} | s.shape: expected a list, got 2",
        "{'type':'MultiBinary','shape':[60000,60000]} | s.shape: expected at most 16777216 numbers,"
            + " got (60000, 60000)",
        "{'type':'Tuple','spaces':[{'type':'Sequence','element':{'type':'Text'}}]} |"
            + " s.spaces[0].element.minLength: expected a value, got none",
        "{'type':'Dict','spaces':{'a':7}} | s.spaces.a: expected a JSON object, got 7",
        "{'type':'Dict','spaces':[]} | s.spaces: expected a JSON object, got []",
        "{'type':'OneOf','spaces':[]} | s: spaces: expected at least one, got none",
        "{'type':'Box','low':'x','high':1,'precision':'float32','shape':[2]} | s.low: expected a"
            + " number, got 'x'",
        "{'type':'Box','low':0,'high':[1,true],'precision':'float32','shape':[2]} | s.high[1]:"
            + " expected a number, got true",
        "{'type':'Box','low':0,'high':[1],'precision':'float32','shape':[2]} | s.high: expected 2"
            + " numbers, as the shape asks for, got 1",
        "{'type':'Box','low':2,'high':1,'precision':'float32','shape':[]} | s: low[0]: expected at"
            + " most high, 1.0, got 2.0",
        "{'type':'Box','low':0,'high':1,'precision':'float32','shape':[-1]} | s: shape[0]: expected"
            + " at least 0, got -1"
      })
  void whatIsNoSpaceIsRefusedByItsPlace(String text, String message)
      throws JsonProcessingException {
    JsonNode json = json(text);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpaceJson.read(json, "s"))
        .withMessage(message.replace('\'', '"'));
  }

  @Test
  void brokenFilesAreRefusedByName() throws IOException {
    Path file = folder.resolve("broken.json");
    for (String text :
        List.of(
            "",
            "{\"type\":\"Tuple\",\"spaces\":[",
            "{\"type\":\"Tuple\",\"spaces\":[]} x",
            "{\"type\":\"Tuple\",\"type\":\"Tuple\",\"spaces\":[]}")) {
      Files.writeString(file, text);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SpaceJson.load(file))
          .withMessageStartingWith(file + ": expected ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Box(0,10,(2,2),float64) | [[1,2]] | expected lists of the shape (2, 2), got [[1,2]]",
        "Box(0,10,(2,2),float64) | [[1,2],[3,'x']] | expected a number, got 'x'",
        "Discrete(5) | 1.5 | expected an integer of 32 bits, got 1.5",
        "MultiDiscrete([3,2]) | [1,0.5] | expected integers of 32 bits, got [1,0.5]",
        "MultiBinary(3) | [0,1,2] | expected only 0 and 1, got [0,1,2]",
        "Text(5) | 7 | expected a text, got 7",
        "Tuple(Discrete(3),Discrete(4)) | [1] | expected a list of 2 parts, got [1]",
        "Dict(a=Discrete(3)) | {'b':1} | expected an object of [a], got {'b':1}",
        "OneOf(Discrete(3),Box(0,1,(2,))) | [2,1] | expected the index of a space, got [2,1]",
        "OneOf(Discrete(3),Box(0,1,(2,))) | 3 | expected a list of index and value, got 3",
        "Sequence(Discrete(4)) | 3 | expected a list, got 3",
        "Graph(Discrete(3),Discrete(4)) | {} | expected nodes, edges and links, got {}",
        "Graph(Discrete(3),Discrete(4)) | {'nodes':[1],'links':[[0]]} | expected links of two"
            + " indices, got {'nodes':[1],'links':[[0]]}",
        "Graph(Box(0,1,(2,)),None) | {'nodes':[],'links':[],'edges':[]} | expected no edges, got"
            + " {'nodes':[],'links':[],'edges':[]}"
      })
  void whatIsNoMemberIsRefused(String name, String text, String message)
      throws JsonProcessingException {
    Space<Object> space = GoldenSpaces.of(MAPPER.createObjectNode().put("space", name));
    JsonNode json = json(text);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MemberJson.read(space, json))
        .withMessage(message.replace('\'', '"'));
  }

  @Test
  void numbersThatJsonLacksComeBack() {
    Box box = Box.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Precision.FLOAT64, 3);
    double[] odd = {Double.NaN, Double.POSITIVE_INFINITY, -0.0};
    assertThat(MemberJson.read(box, MemberJson.write(box, odd))).isEqualTo(odd);
  }
}
