package org.amparo.vault;

import java.util.UUID;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.SurvivorId;

/** Where sealed values of one kind live. Table, column, row and person are bound into each seal: moved anywhere else it does not open. */
public record SealedField(String table, String column, Compartment compartment) {

    /** One place: this column in that row of that person. */
    public record Place(SealedField field, UUID row, SurvivorId survivor) {

        byte[] bound(int counter) {
            String place = String.join("|", field.table, field.column, row.toString(), survivor.toString(), "1", Integer.toString(counter));
            return place.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    public Place at(Id row, SurvivorId survivor) {
        return new Place(this, row.value(), survivor);
    }

    public Place at(UUID row, SurvivorId survivor) {
        return new Place(this, row, survivor);
    }
}
