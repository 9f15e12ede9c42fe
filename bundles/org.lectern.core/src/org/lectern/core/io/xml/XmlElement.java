/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** An element of a record with all that stands in it. */
public final class XmlElement {

	private final String name;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<Object> content = new ArrayList<>();

	XmlElement(String name) {
		this.name = name;
	}

	void put(String attribute, String value) {
		attributes.put(attribute, value);
	}

	void add(XmlElement child) {
		content.add(child);
	}

	void add(String text) {
		content.add(text);
	}

	/**
	 * Returns the name.
	 *
	 * @return the name with its prefix, as written, never null
	 */
	public String name() {
		return name;
	}

	/**
	 * Returns an attribute.
	 *
	 * @param attribute
	 *            its name with its prefix, as written, never null
	 * @return the value, empty where there is none, never null
	 */
	public String attribute(String attribute) {
		return attributes.getOrDefault(attribute, ""); //$NON-NLS-1$
	}

	/**
	 * Returns what stands in the element: texts and elements.
	 *
	 * @return {@link String}s and {@link XmlElement}s in order, never null, not to be changed
	 */
	public List<Object> content() {
		return Collections.unmodifiableList(content);
	}

	/**
	 * Returns the elements that stand in this one.
	 *
	 * @return the elements in order, never null
	 */
	public Stream<XmlElement> children() {
		return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
	}

	/**
	 * Finds elements below this one.
	 *
	 * @param path
	 *            the names from child to grandchild, never null
	 * @return all elements of the path in order, never null
	 */
	public Stream<XmlElement> all(String... path) {
		Stream<XmlElement> found = Stream.of(this);
		for (String step : path) {
			found = found.flatMap(element -> element.children().filter(child -> child.name.equals(step)));
		}
		return found;
	}

	/**
	 * Finds an element below this one.
	 *
	 * @param path
	 *            the names from child to grandchild, never null
	 * @return the first one, null where there is none
	 */
	public XmlElement first(String... path) {
		return all(path).findFirst().orElse(null);
	}

	/**
	 * Returns the text of an element below this one.
	 *
	 * @param path
	 *            the names from child to grandchild; none for this element
	 * @return the text of the first that has any, without white space around it, null where there is none
	 */
	public String text(String... path) {
		return all(path).map(XmlElement::wholeText).filter(text -> !text.isBlank()).findFirst().orElse(null);
	}

	/**
	 * Returns the texts of elements below this one.
	 *
	 * @param path
	 *            the names from child to grandchild, never null
	 * @return the texts without white space around them, none of them blank, never null
	 */
	public List<String> texts(String... path) {
		return all(path).map(XmlElement::wholeText).filter(text -> !text.isBlank()).toList();
	}

	private String wholeText() {
		StringBuilder text = new StringBuilder();
		collect(text);
		return text.toString().strip();
	}

	/** The depth is limited where elements are made. */
	private void collect(StringBuilder text) {
		for (Object part : content) {
			if (part instanceof XmlElement child) {
				child.collect(text);
			} else {
				text.append(Objects.toString(part));
			}
		}
	}
}
