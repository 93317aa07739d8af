/** The command line, one class a command. */
@NullMarked
package app.lectern.cli;

import org.jspecify.annotations.NullMarked;
