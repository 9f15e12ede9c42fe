/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.json;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Looks into records, whose values programs write in several ways: a number or its digits, one thing or a list of one. */
public final class JsonText {

	private JsonText() {
	}

	/**
	 * Returns the text of a value.
	 *
	 * @param value
	 *            a string, a number, a truth value or a list of them; null or anything else for none
	 * @return the text, that of the first of a list, null where there is none or it is blank
	 */
	public static String of(JsonElement value) {
		for (JsonElement element : list(value)) {
			if (element.isJsonPrimitive() && !element.getAsString().isBlank()) {
				return element.getAsString().strip();
			}
		}
		return null;
	}

	/**
	 * Returns the text of a member.
	 *
	 * @param object
	 *            the object, never null
	 * @param name
	 *            the name of the member, never null
	 * @return the text, null where there is none or it is blank
	 */
	public static String of(JsonObject object, String name) {
		return of(object.get(name));
	}

	/**
	 * Returns the elements of a list.
	 *
	 * @param value
	 *            a list, or one thing that stands for a list of one; null for none
	 * @return the elements, without nulls, never null
	 */
	public static List<JsonElement> list(JsonElement value) {
		List<JsonElement> elements = new ArrayList<>();
		if (value != null && value.isJsonArray()) {
			value.getAsJsonArray().forEach(element -> {
				if (!element.isJsonNull()) {
					elements.add(element);
				}
			});
		} else if (value != null && !value.isJsonNull()) {
			elements.add(value);
		}
		return elements;
	}

	/**
	 * Returns the objects of a list.
	 *
	 * @param value
	 *            a list, or one object that stands for a list of one; null for none
	 * @return the objects, never null
	 */
	public static List<JsonObject> objects(JsonElement value) {
		return list(value).stream().filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject).toList();
	}
}
