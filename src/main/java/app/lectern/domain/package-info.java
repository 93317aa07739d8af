/** The words every part of Lectern shares: messages, reason codes, refusals. Imports only {@code java.*} and JSpecify. */
@NullMarked
package app.lectern.domain;

import org.jspecify.annotations.NullMarked;
