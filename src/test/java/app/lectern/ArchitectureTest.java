package app.lectern;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The house rules of docs/architecture.md. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.lectern");

    @Test
    void everyArrowOfTheLayoutPointsOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("domain")
                .definedBy("app.lectern.domain..")
                .layer("text")
                .definedBy("app.lectern.text..")
                .layer("script")
                .definedBy("app.lectern.script..")
                .layer("translation")
                .definedBy("app.lectern.translation..")
                .layer("pipeline")
                .definedBy("app.lectern.pipeline..")
                .layer("ffmpeg")
                .definedBy("app.lectern.ffmpeg..")
                .layer("cache")
                .definedBy("app.lectern.cache..")
                .layer("net")
                .definedBy("app.lectern.net..")
                .layer("draft")
                .definedBy("app.lectern.draft..")
                .layer("sound")
                .definedBy("app.lectern.sound..")
                .layer("soundtrack")
                .definedBy("app.lectern.soundtrack..")
                .layer("engines")
                .definedBy(
                        "app.lectern.speech..",
                        "app.lectern.subtitle..",
                        "app.lectern.slide..",
                        "app.lectern.video..",
                        "app.lectern.storage..")
                .layer("intake")
                .definedBy("app.lectern.intake..")
                .layer("store")
                .definedBy("app.lectern.store..")
                .layer("queue")
                .definedBy("app.lectern.queue..")
                .layer("service")
                .definedBy("app.lectern.service..")
                .layer("export")
                .definedBy("app.lectern.export..")
                .layer("desktop")
                .definedBy("app.lectern.desktop..")
                .layer("api")
                .definedBy("app.lectern.api..")
                .layer("cli")
                .definedBy("app.lectern.cli..")
                .layer("root")
                .definedBy("app.lectern")
                .whereLayer("domain")
                .mayNotAccessAnyLayer()
                .whereLayer("text")
                .mayOnlyAccessLayers("domain")
                .whereLayer("script")
                .mayOnlyAccessLayers("domain")
                .whereLayer("translation")
                .mayOnlyAccessLayers("domain", "script")
                .whereLayer("pipeline")
                .mayOnlyAccessLayers("domain", "script", "text")
                .whereLayer("cache")
                .mayNotAccessAnyLayer()
                .whereLayer("net")
                .mayOnlyAccessLayers("domain", "pipeline")
                .whereLayer("draft")
                .mayOnlyAccessLayers("domain", "script", "pipeline", "net")
                .whereLayer("draft")
                .mayOnlyBeAccessedByLayers("root", "service", "cli", "desktop")
                .whereLayer("ffmpeg")
                .mayOnlyAccessLayers("domain", "pipeline")
                .whereLayer("sound")
                .mayOnlyAccessLayers("domain", "pipeline", "ffmpeg")
                .whereLayer("soundtrack")
                .mayOnlyAccessLayers("domain", "pipeline", "sound")
                .whereLayer("engines")
                .mayOnlyAccessLayers("domain", "pipeline", "ffmpeg", "sound", "cache", "net")
                .whereLayer("intake")
                .mayOnlyAccessLayers("domain", "script", "engines")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("store")
                .mayOnlyAccessLayers("domain", "script")
                .whereLayer("queue")
                .mayOnlyAccessLayers("domain", "pipeline", "text")
                .whereLayer("service")
                .mayOnlyAccessLayers("domain", "script", "translation", "pipeline", "store", "queue", "text", "draft")
                .whereLayer("export")
                .mayOnlyAccessLayers("domain", "script", "text", "pipeline", "engines", "service")
                .whereLayer("export")
                .mayOnlyBeAccessedByLayers("root", "cli", "api", "desktop")
                .whereLayer("desktop")
                .mayOnlyBeAccessedByLayers("root", "cli")
                .whereLayer("api")
                .mayOnlyAccessLayers("domain", "text", "translation", "service", "root")
                .whereLayer("api")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("root")
                .check(CLASSES);
    }

    @Test
    void enginesDoNotKnowEachOther() {
        slices().matching("app.lectern.(speech|subtitle|slide|video|storage)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("app.lectern.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theDomainIsPlainJava() {
        classes()
                .that()
                .resideInAPackage("app.lectern.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "app.lectern.domain..")
                .check(CLASSES);
    }

    /** Where there is no FFmpeg, not even its classes are asked for. */
    @Test
    void theComposerInPlainJavaNeedsNoNativeLibrary() {
        noClasses()
                .that()
                .haveFullyQualifiedName("app.lectern.video.JcodecComposer")
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAPackage("org.bytedeco..")
                .check(CLASSES);
    }

    /** A model's draft is text that its author may take. From where it is made nothing is decided, rendered or given out. */
    @Test
    void whatAModelWritesReachesNoReviewAndNoRender() {
        noClasses()
                .that(resideInAPackage("app.lectern.draft..")
                        .or(name("app.lectern.service.ModelDraftService"))
                        .or(name("app.lectern.service.PreparedDraft"))
                        .or(name("app.lectern.desktop.drafting.DraftingViewModel")))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("app.lectern.queue..", "app.lectern.api..")
                                .or(
                                        nameMatching(
                                                "app.lectern.service.(Review|Render|RenderLine|Publishing|Asset|Comment|Token|People|SignIn|Password)Service")))
                .check(CLASSES);
        noClasses()
                .that(resideInAPackage("app.lectern.draft..").or(name("app.lectern.service.ModelDraftService")))
                .should()
                .transitivelyDependOnClassesThat(
                        nameMatching("app.lectern.(queue|service).*(Review|Render|Publishing)[A-Za-z]*"))
                .check(CLASSES);
    }

    @Test
    void javaFxStaysInTheWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.lectern.desktop..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..")
                .check(CLASSES);
    }

    @Test
    void viewModelsKnowNoNode() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void oneClassBridgesToTheFxThread() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("app.lectern.desktop.Fx")
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .check(CLASSES);
    }

    @Test
    void noRoomIsADumpingGround() {
        noClasses()
                .that(alwaysTrue())
                .should()
                .resideInAnyPackage(
                        "..common..", "..util..", "..utils..", "..manager..", "..helper..", "..helpers..", "..impl..")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that(resideInAPackage("app.lectern.."))
                .should(new ArchCondition<JavaClass>("be in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                        events.add(new SimpleConditionEvent(type, marked, type.getName() + " is not null-marked"));
                    }
                })
                .check(CLASSES);
    }
}
