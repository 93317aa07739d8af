package app.lectern.cli;

import picocli.CommandLine.Command;

/** {@code lectern webhook}: who is told of publications. */
@Command(
        name = "webhook",
        description = "The addresses that are told of publications, of reviews that are due and of trainings that end.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {WebhookAddCommand.class, WebhookListCommand.class, WebhookRemoveCommand.class})
final class WebhookCommand {}
