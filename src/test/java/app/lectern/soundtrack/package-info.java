@NullMarked
package app.lectern.soundtrack;

import org.jspecify.annotations.NullMarked;
