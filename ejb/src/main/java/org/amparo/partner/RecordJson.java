package org.amparo.partner;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps a record as JSON under its own words and gives back an equal one; what is null or empty is left out. */
public final class RecordJson {

    private RecordJson() {}

    public static JsonObject write(Record record) {
        var json = Json.createObjectBuilder();
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            Object value = value(part, record);
            if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) json.add(part.getName(), json(value));
        }
        return json.build();
    }

    public static <T extends Record> T read(JsonObject json, Class<T> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = java(json.get(parts[i].getName()), parts[i].getGenericType());
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName(), e);
        }
    }

    private static JsonValue json(Object value) {
        return switch (value) {
            case Record record -> write(record);
            case Collection<?> list -> {
                JsonArrayBuilder array = Json.createArrayBuilder();
                list.forEach(each -> array.add(json(each)));
                yield array.build();
            }
            case Boolean yes -> yes ? JsonValue.TRUE : JsonValue.FALSE;
            case BigDecimal number -> Json.createValue(number.toPlainString());
            case Integer number -> Json.createValue(number);
            case Double number -> Json.createValue(number);
            case Enum<?> code -> Json.createValue(code.name());
            default -> Json.createValue(value.toString());
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object java(JsonValue value, Type generic) {
        if (generic instanceof ParameterizedType list) {
            if (value == null) return List.of();
            return value.asJsonArray().stream().map(each -> java(each, list.getActualTypeArguments()[0])).toList();
        }
        Class<?> type = (Class<?>) generic;
        if (type == boolean.class) return value == JsonValue.TRUE;
        if (value == null) return null;
        if (type.isRecord()) return read(value.asJsonObject(), (Class<? extends Record>) type);
        if (value instanceof JsonNumber number) return type == double.class ? (Object) number.doubleValue() : (Object) number.intValue();
        String text = ((JsonString) value).getString();
        if (type.isEnum()) return Enum.valueOf((Class<? extends Enum>) type, text);
        return text(text, type);
    }

    private static Object text(String text, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> text;
            case "UUID" -> UUID.fromString(text);
            case "BigDecimal" -> new BigDecimal(text);
            case "LocalDate" -> LocalDate.parse(text);
            case "LocalTime" -> LocalTime.parse(text);
            case "Instant" -> Instant.parse(text);
            default -> throw new IllegalStateException("no way to read a " + type.getSimpleName());
        };
    }

    private static Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.getName(), e);
        }
    }
}
