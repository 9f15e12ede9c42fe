/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.outline;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.lectern.model.bibtex.SourceRange;

/**
 * A line of the outline. Elements are equal when they stand for the same thing, also after the text has changed, so that
 * a tree keeps what is open and selected.
 */
final class OutlineElement {

	/** What a line stands for. */
	enum Kind {
		ENTRY, FIELD, MACRO, COMMENT, GROUP
	}

	private final Kind kind;
	private final String identity;
	private final String name;
	private final Supplier<String> details;
	private final String image;
	private final SourceRange range;
	private final SourceRange selection;
	private Supplier<List<OutlineElement>> source = List::of;
	private List<OutlineElement> children;
	private String written;
	private OutlineElement parent;

	/** A line for a part of the text; the ranges are null for a group. */
	OutlineElement(Kind kind, String identity, String name, Supplier<String> details, String image, SourceRange range,
			SourceRange selection) {
		this.kind = kind;
		this.identity = identity;
		this.name = name;
		this.details = details;
		this.image = image;
		this.range = range;
		this.selection = selection;
	}

	/** Says where to get the children from when they are asked for. */
	OutlineElement with(Supplier<List<OutlineElement>> newChildren) {
		source = newChildren;
		return this;
	}

	Kind kind() {
		return kind;
	}

	/** What it is called: a key, a field name, a macro. */
	String name() {
		return name;
	}

	/** What else there is to say, the empty string for nothing. */
	String details() {
		if (written == null) {
			written = details.get();
		}
		return written;
	}

	/** The name of its image. */
	String image() {
		return image;
	}

	/** All of it in the text, null for a group. */
	SourceRange range() {
		return range;
	}

	/** What of it is selected when one goes there, null for a group. */
	SourceRange selection() {
		return selection;
	}

	List<OutlineElement> children() {
		if (children == null) {
			children = source.get();
			children.forEach(child -> child.parent = this);
		}
		return children;
	}

	/** The element above, null at the top. */
	OutlineElement parent() {
		return parent;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OutlineElement that && kind == that.kind && identity.equals(that.identity);
	}

	@Override
	public int hashCode() {
		return Objects.hash(kind, identity);
	}

	@Override
	public String toString() {
		return details().isEmpty() ? name : name + ' ' + details();
	}
}
