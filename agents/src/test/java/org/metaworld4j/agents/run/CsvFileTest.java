package org.metaworld4j.agents.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a.csv");
  }

  @Test
  void headerComesOnceBeforeTheFirstRow() throws IOException {
    try (CsvFile csv = CsvFile.open(file, 0)) {
      csv.append(row(1, 0.1));
      csv.append(row(2, Double.NaN));
    }
    assertThat(file).hasContent("a,b\n1,0.1\n2,NaN\n");
  }

  @Test
  void rowsAfterTheKeptLengthAreDropped() throws IOException {
    long kept;
    try (CsvFile csv = CsvFile.open(file, 0)) {
      csv.append(row(1, 2));
      kept = csv.length();
      csv.append(row(3, 4));
    }
    Files.writeString(file, Files.readString(file) + "5,");
    try (CsvFile csv = CsvFile.open(file, kept)) {
      csv.append(row(6, 7));
    }
    assertThat(file).hasContent("a,b\n1,2\n6,7\n");
  }

  @Test
  void fileThatIsShorterThanItShouldBeIsRefused() throws IOException {
    Files.writeString(file, "a,b\n");

    assertThatThrownBy(() -> CsvFile.open(file, 100))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("expected at least 100 bytes, got 4");
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "-0.0, 0",
    "1e300, 1E+300",
    "100, 1E+2",
    "0.30000000000000004, 0.3",
    "2.0E-3, 0.002",
    "Infinity, Infinity"
  })
  void numbersCarryTwelveDigits(double value, String text) {
    assertThat(CsvFile.text(value)).isEqualTo(text);
    assertThat(Double.parseDouble(text))
        .isCloseTo(value, org.assertj.core.data.Percentage.withPercentage(1e-9));
  }

  private static Map<String, Double> row(double a, double b) {
    Map<String, Double> row = new LinkedHashMap<>();
    row.put("a", a);
    row.put("b", b);
    return row;
  }
}
