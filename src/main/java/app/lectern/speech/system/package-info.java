/** The voices of the operating system: {@code say} on macOS, System.Speech on Windows. */
@NullMarked
package app.lectern.speech.system;

import org.jspecify.annotations.NullMarked;
