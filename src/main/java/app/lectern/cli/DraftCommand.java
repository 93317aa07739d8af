package app.lectern.cli;

import picocli.CommandLine.Command;

/** {@code lectern draft}: drafts by a language model. */
@Command(
        name = "draft",
        description = "Asks a language model for drafts. Shows what would be sent before anything is; nothing of the"
                + " answer is taken unless you accept it.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DraftOutlineCommand.class,
            DraftScenesCommand.class,
            DraftShortenCommand.class,
            DraftPlainCommand.class,
            DraftQuestionsCommand.class,
            DraftTranslateCommand.class,
            DraftSettingsCommand.class
        })
final class DraftCommand {}
