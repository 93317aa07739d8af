@NullMarked
package app.lectern.desktop.renders;

import org.jspecify.annotations.NullMarked;
