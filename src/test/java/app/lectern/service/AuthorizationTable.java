package app.lectern.service;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The table of docs/authorization.md. */
final class AuthorizationTable {
    enum Situation {
        OWN,
        OTHERS,
        /** Made by the one who acts where ownership matters in their favour, of a training that is over. */
        EXPIRED,
        UNKNOWN
    }

    enum Cell {
        YES,
        NO,
        OWN,
        OWN_ONLY,
        OTHERS
    }

    record Line(
            String operation,
            Cell author,
            Cell reviewer,
            Cell admin,
            Optional<ReasonCode> unknown,
            Optional<ReasonCode> expired) {
        Cell cell(Role role) {
            return switch (role) {
                case AUTHOR -> author;
                case REVIEWER -> reviewer;
                case ADMIN -> admin;
            };
        }
    }

    private AuthorizationTable() {}

    static List<Line> read() throws IOException {
        return Files.readAllLines(Path.of("docs/authorization.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| operation"))
                .map(AuthorizationTable::line)
                .toList();
    }

    private static Line line(String text) {
        List<String> cells =
                Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
        return new Line(
                cells.get(1),
                cell(cells.get(2)),
                cell(cells.get(3)),
                cell(cells.get(4)),
                reason(cells.get(5)),
                reason(cells.get(6)));
    }

    private static Cell cell(String text) {
        return switch (text) {
            case "yes" -> Cell.YES;
            case "no" -> Cell.NO;
            case "own" -> Cell.OWN;
            case "own only" -> Cell.OWN_ONLY;
            case "others'" -> Cell.OTHERS;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Optional<ReasonCode> reason(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(ReasonCode.valueOf(text));
    }
}
