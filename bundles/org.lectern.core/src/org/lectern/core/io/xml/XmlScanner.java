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
import java.util.List;
import java.util.function.BiPredicate;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.io.UnreadableSourceException;

/**
 * Finds where records begin and end in XML that need not be well-formed. Looks at tags only, goes through the text once
 * and never back.
 */
final class XmlScanner {

	/** Records are about 12 deep. */
	static final int DEEPEST = 100;

	private final String text;
	private final BiPredicate<String, Integer> isRecord;
	private final List<String> open = new ArrayList<>();
	private int at;
	private int countedTo;
	private int line = 1;
	private int recordStart = -1;
	private int recordDepth;

	/** A record: where it begins, and where it ends, -1 when it does not. */
	record Found(String name, int line, int start, int end) {
	}

	/** Looks for elements that a predicate accepts by name and depth, 0 for the root. */
	XmlScanner(String text, BiPredicate<String, Integer> isRecord) {
		this.text = text;
		this.isRecord = isRecord;
	}

	/** Returns the next record; null at the end of the text. */
	Found next() throws UnreadableSourceException {
		while (true) {
			int tag = text.indexOf('<', at);
			if (tag < 0 || tag + 1 == text.length()) {
				at = text.length();
				return recordStart < 0 ? null : finish(-1);
			}
			char c = text.charAt(tag + 1);
			at = tag + 1;
			Found found = null;
			if (c == '/') {
				found = endTag(tag);
			} else if (c == '!') {
				declaration(tag);
			} else if (c == '?') {
				at = after("?>", tag + 2); //$NON-NLS-1$
			} else if (isNameStart(c)) {
				found = startTag(tag);
			}
			if (found != null) {
				return found;
			}
		}
	}

	private void declaration(int tag) throws UnreadableSourceException {
		if (text.startsWith("<!--", tag)) { //$NON-NLS-1$
			at = after("-->", tag + 4); //$NON-NLS-1$
		} else if (text.startsWith("<![CDATA[", tag)) { //$NON-NLS-1$
			at = after("]]>", tag + 9); //$NON-NLS-1$
		} else if (text.startsWith("<!DOCTYPE", tag)) { //$NON-NLS-1$
			int end = endOfTag(tag + 9, '[');
			if (end < text.length() && text.charAt(end) == '[') {
				throw new UnreadableSourceException(lineAt(tag), Messages.XmlScanner_entities);
			}
			at = end;
		} else if (text.startsWith("<!ENTITY", tag)) { //$NON-NLS-1$
			throw new UnreadableSourceException(lineAt(tag), Messages.XmlScanner_entities);
		}
	}

	private Found startTag(int tag) throws UnreadableSourceException {
		int end = endOfTag(tag + 1, '<');
		boolean complete = end < text.length() && text.charAt(end) == '>';
		boolean empty = complete && text.charAt(end - 1) == '/';
		String name = nameAt(tag + 1, end);
		at = complete ? end + 1 : end;
		Found broken = null;
		if (recordStart >= 0 && name.equals(open.get(recordDepth)) && isRecord.test(name, -1)) {
			// a record in a record: the end of the former is missing
			broken = finish(-1);
		}
		if (recordStart < 0 && isRecord.test(name, open.size())) {
			recordStart = tag;
			recordDepth = open.size();
			if (empty) {
				open.add(name);
				Found found = finish(at);
				return broken == null ? found : broken;
			}
		}
		if (!empty) {
			open.add(name);
			if (open.size() > DEEPEST) {
				throw new UnreadableSourceException(lineAt(tag), NLS.bind(Messages.XmlScanner_tooDeep, DEEPEST));
			}
		}
		return broken;
	}

	private Found endTag(int tag) {
		int end = endOfTag(tag + 2, '<');
		at = end < text.length() && text.charAt(end) == '>' ? end + 1 : end;
		String name = nameAt(tag + 2, end);
		int depth = open.lastIndexOf(name);
		if (depth < 0) {
			return null;
		}
		boolean endsRecord = recordStart >= 0 && depth <= recordDepth;
		Found found = endsRecord ? finish(depth == recordDepth ? at : -1) : null;
		open.subList(Math.min(depth, open.size()), open.size()).clear();
		return found;
	}

	private Found finish(int end) {
		Found found = new Found(open.get(recordDepth), lineAt(recordStart), recordStart, end);
		open.subList(recordDepth, open.size()).clear();
		recordStart = -1;
		return found;
	}

	/** Returns where a tag ends, or where a character stands that no tag can hold outside quotes. */
	private int endOfTag(int from, char stop) {
		char quote = 0;
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '<' && (quote != 0 || stop == '<')) {
				return i; // a tag that was never finished
			}
			if (quote != 0) {
				quote = c == quote ? 0 : quote;
			} else if (c == '"' || c == '\'') {
				quote = c;
			} else if (c == '>' || c == stop) {
				return i;
			}
		}
		return text.length();
	}

	private String nameAt(int start, int limit) {
		int end = start;
		while (end < limit && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '/' && text.charAt(end) != '>') {
			end++;
		}
		return text.substring(start, end);
	}

	private int after(String end, int from) {
		int found = text.indexOf(end, from);
		return found < 0 ? text.length() : found + end.length();
	}

	/** Counts on from the last line that was asked for; places only ever grow. */
	private int lineAt(int position) {
		for (; countedTo < position; countedTo++) {
			char c = text.charAt(countedTo);
			boolean windows = c == '\r' && countedTo + 1 < text.length() && text.charAt(countedTo + 1) == '\n';
			if (c == '\n' || c == '\r' && !windows) {
				line++;
			}
		}
		return line;
	}

	private static boolean isNameStart(char c) {
		return Character.isLetter(c) || c == '_' || c == ':';
	}
}
