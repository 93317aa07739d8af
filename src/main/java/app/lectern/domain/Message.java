package app.lectern.domain;

import java.util.List;

/**
 * A text for a person, not yet in any language: a key of the message bundles and what goes into its places.
 *
 * @param key a key of {@code messages.properties}
 * @param arguments strings and numbers for the places {0}, {1}, …
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message of a key and its arguments. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
