/** Calls of servers elsewhere: within a time, within a size, and given up as soon as nobody wants the answer any more. */
@NullMarked
package app.lectern.net;

import org.jspecify.annotations.NullMarked;
