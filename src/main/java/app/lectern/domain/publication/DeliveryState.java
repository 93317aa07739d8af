package app.lectern.domain.publication;

/** How far a delivery is. Names are kept in the database. */
public enum DeliveryState {
    /** To be sent, at once or again later. */
    WAITING,
    /** The receiver took it. */
    DELIVERED,
    /** Tried often enough, or its receiver is gone. */
    GIVEN_UP
}
