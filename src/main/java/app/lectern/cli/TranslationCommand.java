package app.lectern.cli;

import picocli.CommandLine.Command;

/** {@code lectern translation}: lessons in other languages. */
@Command(
        name = "translation",
        description = "Lessons in other languages: begun, held against their source, sent to translators and back.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TranslationCreateCommand.class,
            TranslationStatusCommand.class,
            TranslationUpdateCommand.class,
            TranslationExportCommand.class,
            TranslationImportCommand.class
        })
final class TranslationCommand {}
