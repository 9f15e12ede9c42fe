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

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds where records begin and end in JSON that need not be well-formed. A record is an object that stands alone, in a
 * list that stands alone, or in a list that is called {@code items}. Goes through the text once.
 */
final class JsonScanner {

	/** Records are about 8 deep; what is deeper is not kept in mind. */
	static final int DEEPEST = 100;

	private static final String ITEMS = "items"; //$NON-NLS-1$

	private final String text;
	private final Deque<Container> open = new ArrayDeque<>();
	private int at;
	private int line = 1;
	private int lineStart;
	private boolean atLineStart = true;
	private String lastString = ""; //$NON-NLS-1$
	private String member = ""; //$NON-NLS-1$
	private int deeper;
	private Container record;
	private boolean tooDeep;
	private boolean brokenString;
	private Found found;

	/** A record: where it begins, where it ends, -1 when it does not, and whether it goes deeper than any. */
	record Found(int line, int start, int end, boolean tooDeep) {
	}

	/**
	 * An object or a list.
	 *
	 * @param column
	 *            how far it is indented, -1 when something stands before it in the line
	 */
	private record Container(boolean list, boolean holdsRecords, int start, int line, int column) {
	}

	JsonScanner(String text) {
		this.text = text;
	}

	/** Returns the next record; null at the end of the text. */
	Found next() {
		found = null;
		while (found == null && at < text.length()) {
			char c = text.charAt(at);
			switch (c) {
				case '"' -> string();
				case '{' -> beginObject();
				case '[' -> beginList();
				case '}', ']' -> end(c == ']');
				default -> other(c);
			}
			atLineStart &= c == ' ' || c == '\t' || c == '\n' || c == '\r';
		}
		if (found == null && record != null) {
			finish(-1);
		}
		return found;
	}

	private void other(char c) {
		if (c == ':') {
			member = lastString;
		} else if (c == ',') {
			member = ""; //$NON-NLS-1$
		} else if (c == '\n' || c == '\r') {
			boolean windows = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
			line += windows ? 0 : 1;
			lineStart = at + 1;
			atLineStart = true;
		}
		at++;
	}

	/** A string ends with its line at the latest: where a quotation mark is missing, the next line is read as it is. */
	private void string() {
		int start = ++at;
		while (at < text.length() && text.charAt(at) != '"') {
			char c = text.charAt(at);
			if (c == '\n' || c == '\r') {
				brokenString = true;
				lastString = ""; //$NON-NLS-1$
				return;
			}
			at += c == '\\' && at + 1 < text.length() && text.charAt(at + 1) >= ' ' ? 2 : 1;
		}
		int end = Math.min(at, text.length());
		lastString = end - start == ITEMS.length() ? text.substring(start, end) : ""; //$NON-NLS-1$
		at = end + 1;
	}

	private void beginObject() {
		int column = atLineStart ? at - lineStart : -1;
		if (record != null && column >= 0 && column <= record.column && (brokenString || column > 0)) {
			// what begins as far left as the record around it is the next record: the end of that one is missing
			finish(-1);
			return;
		}
		Container parent = open.peek();
		Container container = new Container(false, false, at, line, column);
		if (record == null && (parent == null || parent.holdsRecords)) {
			record = container;
			tooDeep = false;
			brokenString = false;
		}
		push(container);
	}

	private void beginList() {
		boolean called = member.equals(ITEMS) && open.stream().noneMatch(Container::list);
		if (called && deeper == 0) {
			record = null; // the object around is no record, it holds them
		}
		push(new Container(true, record == null && (called || open.isEmpty()), at, line, -1));
	}

	private void push(Container container) {
		if (open.size() < DEEPEST) {
			open.push(container);
		} else {
			deeper++;
			tooDeep = true;
		}
		member = ""; //$NON-NLS-1$
		at++;
	}

	private void end(boolean list) {
		at++;
		if (deeper > 0) {
			deeper--;
			return;
		}
		// a bracket that was not begun is left alone; one that was not ended is ended by that around it
		for (Container container : open) {
			if (container.list == list) {
				endUpTo(container);
				return;
			}
			if (container == record) {
				return;
			}
		}
	}

	private void endUpTo(Container last) {
		Container container;
		do {
			container = open.pop();
			if (container == record) {
				finish(at);
			}
		} while (container != last);
	}

	private void finish(int end) {
		found = new Found(record.line, record.start, end, tooDeep);
		while (open.contains(record)) {
			open.pop();
		}
		deeper = 0;
		record = null;
	}
}
