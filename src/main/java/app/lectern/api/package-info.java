/** The REST server: the services over HTTP, with progress over WebSockets and server-sent events. */
@NullMarked
package app.lectern.api;

import org.jspecify.annotations.NullMarked;
