/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation;

import org.lectern.model.review.TextPositionSelector;
import org.lectern.model.review.TextQuoteSelector;

/** The places where quoted words are, of which one is meant. */
final class Occurrences {

	private final String text;
	private final String prefix;
	private final String suffix;
	private final TextPositionSelector position;
	private int start = -1;
	private int end = -1;
	private int context = -1;
	private long distance;

	/** Nothing was found yet; the position is null where none is remembered. */
	Occurrences(String text, TextQuoteSelector quote, TextPositionSelector position) {
		this.text = text;
		this.prefix = quote.getPrefix() == null ? "" : quote.getPrefix(); //$NON-NLS-1$
		this.suffix = quote.getSuffix() == null ? "" : quote.getSuffix(); //$NON-NLS-1$
		this.position = position;
	}

	/** Adds a place: it is the one that is meant when it agrees better with what is remembered. */
	void add(int newStart, int newEnd) {
		int newContext = commonBefore(newStart) + commonBehind(newEnd);
		long newDistance = position == null ? newStart : Math.abs((long) newStart - position.getStart());
		if (newContext > context || newContext == context && newDistance < distance) {
			start = newStart;
			end = newEnd;
			context = newContext;
			distance = newDistance;
		}
	}

	boolean isEmpty() {
		return start < 0;
	}

	/** Returns the place that is meant. There is one. */
	Anchoring best() {
		boolean stayed = position != null && position.getStart() == start && position.getEnd() == end;
		return new Anchoring(stayed ? AnchoringStatus.UNCHANGED : AnchoringStatus.MOVED, start, end, 1);
	}

	private int commonBefore(int at) {
		int common = 0;
		while (common < prefix.length() && common < at
				&& prefix.charAt(prefix.length() - 1 - common) == text.charAt(at - 1 - common)) {
			common++;
		}
		return common;
	}

	private int commonBehind(int at) {
		int common = 0;
		while (common < suffix.length() && at + common < text.length()
				&& suffix.charAt(common) == text.charAt(at + common)) {
			common++;
		}
		return common;
	}
}
