@NullMarked
package app.lectern.subtitle;

import org.jspecify.annotations.NullMarked;
