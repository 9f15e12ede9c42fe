/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

/**
 * Some neighbours of a group that has too many members to be shown at once. Two ranges are the same when they begin at
 * the same place in the same group.
 */
public final class PaperRange {

	/** As many items as a tree makes without a noticeable pause. */
	static final int MOST = 250;

	private static final int LABEL_LENGTH = 24;
	private static final char ELLIPSIS = '\u2026';

	private final Object parent;
	private final int from;
	private final Object[] members;
	private final String label;

	private PaperRange(Object parent, int from, Object[] members, String label) {
		this.parent = parent;
		this.from = from;
		this.members = members;
		this.label = label;
	}

	/** Returns the elements as they are where they are few, else as ranges. */
	static Object[] of(Object parent, List<?> elements, Function<Object, String> labels) {
		if (elements.size() <= MOST) {
			return elements.toArray();
		}
		List<PaperRange> ranges = new ArrayList<>();
		for (int from = 0; from < elements.size(); from += MOST) {
			Object[] members = elements.subList(from, Math.min(elements.size(), from + MOST)).toArray();
			String label = NLS.bind(Messages.PaperRange_label,
					new Object[] { Integer.toString(from + 1), Integer.toString(from + members.length),
							shortened(labels.apply(members[0])), shortened(labels.apply(members[members.length - 1])) });
			ranges.add(new PaperRange(parent, from, members, label));
		}
		return ranges.toArray();
	}

	private static String shortened(String text) {
		return text.length() <= LABEL_LENGTH ? text : text.substring(0, LABEL_LENGTH).stripTrailing() + ELLIPSIS;
	}

	/**
	 * Returns what the range is a part of.
	 *
	 * @return a group or a resource, never null
	 */
	public Object parent() {
		return parent;
	}

	/** Returns the members as they were when the range was made. */
	Object[] members() {
		return members.clone();
	}

	boolean contains(Object element) {
		return Arrays.asList(members).contains(element);
	}

	/**
	 * Returns the places of the first and last member and how they begin.
	 *
	 * @return the label, localised, never null
	 */
	public String label() {
		return label;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PaperRange range && range.from == from && range.parent.equals(parent);
	}

	@Override
	public int hashCode() {
		return 31 * parent.hashCode() + from;
	}
}
