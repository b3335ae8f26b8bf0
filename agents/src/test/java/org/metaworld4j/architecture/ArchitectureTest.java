package org.metaworld4j.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Random;

/** Rules between modules and packages; this module is the one that sees all of them. */
@AnalyzeClasses(packages = "org.metaworld4j", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final DescribedPredicate<JavaClass> ENGINE =
      resideInAnyPackage(
          "com.bulletphysics..", "com.jme3.bullet..", "javax.vecmath..", "cz.advel..");

  @ArchTest
  static final ArchRule coreDependsOnNobody =
      classes()
          .that()
          .resideInAPackage("org.metaworld4j.core..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.metaworld4j.core..", "java..", "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule classicDependsOnCoreOnly =
      classes()
          .that()
          .resideInAPackage("org.metaworld4j.classic..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.metaworld4j.classic..", "org.metaworld4j.core..", "java..");

  @ArchTest
  static final ArchRule manipulationDependsOnCoreAndEngineOnly =
      classes()
          .that()
          .resideInAPackage("org.metaworld4j.manipulation..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "org.metaworld4j.manipulation..",
                      "org.metaworld4j.core..",
                      "java..",
                      "com.jme3..",
                      "com.fasterxml.jackson..")
                  .or(ENGINE));

  @ArchTest
  static final ArchRule onlyPhysicsKnowsTheEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.metaworld4j.manipulation.physics..")
          .should()
          .dependOnClassesThat(ENGINE);

  @ArchTest
  static final ArchRule physicsKnowsNoRobotAndNoTask =
      noClasses()
          .that()
          .resideInAPackage("org.metaworld4j.manipulation.physics..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.metaworld4j.manipulation.sawyer..",
              "org.metaworld4j.manipulation.task..",
              "org.metaworld4j.manipulation.reward..",
              "org.metaworld4j.manipulation.benchmark..");

  @ArchTest
  static final ArchRule robotKnowsNoTask =
      noClasses()
          .that()
          .resideInAPackage("org.metaworld4j.manipulation.sawyer..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.metaworld4j.manipulation.task..", "org.metaworld4j.manipulation.benchmark..");

  @ArchTest
  static final ArchRule tasksKnowNoBenchmarkAndNoViewer =
      noClasses()
          .that()
          .resideInAPackage("org.metaworld4j.manipulation.task..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.metaworld4j.manipulation.benchmark..", "org.metaworld4j.manipulation.viewer..");

  @ArchTest
  static final ArchRule rewardsArePureFunctions =
      classes()
          .that()
          .resideInAPackage("org.metaworld4j.manipulation.reward..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.metaworld4j.manipulation.reward..", "java..");

  @ArchTest
  static final ArchRule onlyTwoClassesTouchNativeCode =
      noClasses()
          .that(
              DescribedPredicate.not(
                  nameMatching("org\\.metaworld4j\\.agents\\.nn\\.(Blas|NativeWeights)")))
          .should()
          .dependOnClassesThat(resideInAPackage("org.bytedeco.."));

  @ArchTest
  static final ArchRule learnersFindEnvironmentsThroughTheRegistry =
      noClasses()
          .that()
          .resideInAPackage("org.metaworld4j.agents..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.metaworld4j.classic..", "org.metaworld4j.manipulation..");

  @ArchTest
  static final ArchRule learnersKnowNoCommandLine =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.metaworld4j.agents.nn..",
              "org.metaworld4j.agents.rl..",
              "org.metaworld4j.agents.sampling..",
              "org.metaworld4j.agents.learning..",
              "org.metaworld4j.agents.meta..",
              "org.metaworld4j.agents.fewshot..",
              "org.metaworld4j.agents.evaluation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.metaworld4j.agents.run..", "org.metaworld4j.agents.cli..");

  @ArchTest
  static final ArchRule packagesFormNoCycles =
      slices().matching("org.metaworld4j.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.metaworld4j.agents.cli..")
          .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule nothingUsesJavaSerialization =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(ObjectInputStream.class, ObjectOutputStream.class);

  @ArchTest
  static final ArchRule chanceComesFromSeededGenerators =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Random.class)
          .orShould()
          .callMethod(Math.class, "random");

  @ArchTest
  static final ArchRule accessorsCarryNoGet =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("org.metaworld4j.manipulation.physics..")
          .should()
          .haveNameMatching("get[A-Z].*");

  @ArchTest
  static final ArchRule noMutableStaticState = noFields().that().areStatic().should().notBeFinal();
}
