package app.lectern.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a command says in Korean, and how it ends. */
record Answer(int exitCode, String out, String err) {
    /** Of a command on a workspace. */
    static Answer in(Path workspace, Surroundings surroundings, String... words) {
        return of(
                surroundings,
                Stream.concat(Stream.of(words), Stream.of("--workspace", workspace.toString()))
                        .toArray(String[]::new));
    }

    /** Of a command that is told its workspace, or needs none. */
    static Answer of(Surroundings surroundings, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all =
                Stream.concat(Stream.of(words), Stream.of("--lang", "ko")).toArray(String[]::new);
        int exitCode = LecternCommand.run(surroundings, new PrintWriter(out, true), new PrintWriter(err, true), all);
        return new Answer(exitCode, out.toString(), err.toString());
    }
}
