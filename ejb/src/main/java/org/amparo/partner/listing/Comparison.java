package org.amparo.partner.listing;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays what a file says over what we hold: silence keeps ours, a confidential mark stays, everything else is told field by field. */
final class Comparison {

    private static final List<String> NOT_COMPARED = List.of("id", "from");

    private Comparison() {
    }

    static Change of(Listing ours, Listing theirs) {
        if (ours == null) return new Change(Change.Effect.NEW, theirs, List.of());
        if (ours.getClass() != theirs.getClass()) throw new IllegalArgumentException("one id, two kinds of entry");
        Listing merged = merged(ours, theirs);
        List<FieldChange> fields = differences(ours, merged);
        return new Change(fields.isEmpty() ? Change.Effect.UNCHANGED : Change.Effect.CHANGED, merged, fields);
    }

    private static Listing merged(Listing ours, Listing theirs) {
        Object[] values = Arrays.stream(ours.getClass().getRecordComponents())
                .map(part -> choose(value(part, ours), value(part, theirs))).toArray();
        return build(ours.getClass(), values);
    }

    private static Object choose(Object ours, Object theirs) {
        if (theirs == null || theirs instanceof Collection<?> list && list.isEmpty()) return ours;
        return theirs instanceof Boolean mark ? mark || (Boolean) ours : theirs;
    }

    private static List<FieldChange> differences(Listing ours, Listing merged) {
        List<FieldChange> fields = new ArrayList<>();
        for (RecordComponent part : ours.getClass().getRecordComponents()) {
            Object before = value(part, ours);
            Object after = value(part, merged);
            if (!NOT_COMPARED.contains(part.getName()) && !Objects.equals(before, after))
                fields.add(new FieldChange(part.getName(), words(before), words(after)));
        }
        return fields;
    }

    private static String words(Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> list -> list.stream().map(Comparison::words).collect(Collectors.joining("; "));
            case Record group -> Stream.of(group.getClass().getRecordComponents()).map(part -> words(value(part, group)))
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
            case Enum<?> code -> code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> value.toString();
        };
    }

    private static Object value(RecordComponent part, Object record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.getName(), e);
        }
    }

    private static <T extends Listing> T build(Class<T> type, Object... values) {
        Class<?>[] parts = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(parts);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName(), e);
        }
    }
}
