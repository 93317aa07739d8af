@NullMarked
package app.lectern.desktop.themes;

import org.jspecify.annotations.NullMarked;
