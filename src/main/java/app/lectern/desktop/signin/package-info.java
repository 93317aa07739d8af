/** Who sits at the window: the first start, signing in and out. */
@NullMarked
package app.lectern.desktop.signin;

import org.jspecify.annotations.NullMarked;
