package app.lectern.cli;

import picocli.CommandLine.Command;

/** {@code lectern training}: the trainings that videos belong to. */
@Command(
        name = "training",
        description = "Trainings: their end dates, categories and videos.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TrainingListCommand.class,
            TrainingSaveCommand.class,
            TrainingAssignCommand.class,
            TrainingReissueCommand.class
        })
final class TrainingCommand {}
