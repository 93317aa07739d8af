/** One's own profile, and the people of the workspace. */
@NullMarked
package app.lectern.desktop.people;

import org.jspecify.annotations.NullMarked;
