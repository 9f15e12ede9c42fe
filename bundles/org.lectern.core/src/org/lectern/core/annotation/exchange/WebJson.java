/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Looks into JSON-LD, where one thing may stand for a list of one. */
final class WebJson {

	private WebJson() {
	}

	/** Returns the elements of a list, or the one that stands alone; none for null. */
	static List<JsonElement> list(JsonElement element) {
		List<JsonElement> elements = new ArrayList<>();
		if (element != null && element.isJsonArray()) {
			element.getAsJsonArray().forEach(elements::add);
		} else if (element != null && !element.isJsonNull()) {
			elements.add(element);
		}
		return elements;
	}

	/** Returns the objects of a list, or the one that stands alone. */
	static List<JsonObject> objects(JsonElement element) {
		return list(element).stream().filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject).toList();
	}

	/** Returns the strings a member of an object has, whether alone or in a list. */
	static List<String> words(JsonObject object, String name) {
		JsonElement named = object.has(name) ? object.get(name) : object.get('@' + name);
		return list(named).stream().map(WebJson::string).filter(word -> word != null).toList();
	}

	/** Returns the string a member of an object is, or its value where it is given with a language; null where none. */
	static String text(JsonObject object, String name) {
		List<JsonElement> all = list(object.has(name) ? object.get(name) : object.get('@' + name));
		if (all.isEmpty()) {
			return null;
		}
		JsonElement first = all.get(0);
		return first.isJsonObject() ? string(first.getAsJsonObject().get("@value")) : string(first); //$NON-NLS-1$
	}

	/** Returns the string an element is; null where it is none. */
	static String string(JsonElement element) {
		return element != null && element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()
				? element.getAsString()
				: null;
	}

	/** Returns the whole number a member of an object is, 0 to 2147483647; -1 where it is none. */
	static int number(JsonObject object, String name) {
		JsonElement element = object.get(name);
		if (element == null || !element.isJsonPrimitive() || !element.getAsJsonPrimitive().isNumber()) {
			return -1;
		}
		try {
			return Math.max(-1, new BigDecimal(element.getAsString()).intValueExact());
		} catch (ArithmeticException | NumberFormatException e) {
			return -1; // not a place in any text
		}
	}
}
