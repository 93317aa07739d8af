package app.lectern.cli;

import picocli.CommandLine.Command;

/** {@code lectern token}: bearer tokens. */
@Command(
        name = "token",
        description = "Bearer tokens, with which programs act for people.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TokenCreateCommand.class, TokenListCommand.class, TokenRevokeCommand.class})
final class TokenCommand {}
