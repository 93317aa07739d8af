/** What listens to a script, looks through it and compares it while it is written, put together. */
@NullMarked
package app.lectern.desktop.desk;

import org.jspecify.annotations.NullMarked;
