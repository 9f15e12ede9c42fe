/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.incremental;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.lectern.core.Progress;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Severity;
import org.lectern.core.memory.MemoryReader;
import org.lectern.core.memory.MemoryWriter;
import org.lectern.model.bibtex.SourceRange;

/**
 * Writes down what was found in the entries of a review, and reads it again. Entries are known by what they say, so it
 * does not matter what happens to the files in between. What was found in groups is not kept: the groups in which
 * something was found are looked at again.
 */
final class ReviewMemory {

	private final List<GroupIndex> indexes;
	private final ClusterFindings clusters;

	ReviewMemory(List<GroupIndex> indexes, ClusterFindings clusters) {
		this.indexes = indexes;
		this.clusters = clusters;
	}

	void write(Collection<TrackedFile> files, MemoryWriter out) throws IOException {
		out.number(files.size());
		for (TrackedFile file : files) {
			out.text(file.path());
			clusters.write(file.path(), out);
			out.number(file.entries().size());
			for (TrackedEntry entry : file.entries()) {
				write(entry, out);
			}
		}
		clusters.writeLessons(out);
		for (GroupIndex index : indexes) {
			index.write(out);
		}
	}

	private void write(TrackedEntry entry, MemoryWriter out) throws IOException {
		out.bits(entry.digest.first());
		out.bits(entry.digest.second());
		for (Collection<String> names : entry.groups) {
			writeTexts(names, out);
		}
		clusters.write(entry, out);
		out.number(entry.findings.size());
		for (TrackedFinding finding : entry.findings) {
			write(finding, out);
		}
	}

	private static void write(TrackedFinding tracked, MemoryWriter out) throws IOException {
		Finding finding = tracked.found();
		SourceRange range = finding.location().range();
		out.text(finding.checkId());
		out.number(finding.severity().ordinal());
		out.text(finding.message());
		out.number(range.offset());
		out.number(range.length());
		out.number(tracked.offset());
		writeTexts(finding.arguments(), out);
	}

	private static void writeTexts(Collection<String> texts, MemoryWriter out) throws IOException {
		out.number(texts.size());
		for (String text : texts) {
			out.text(text);
		}
	}

	/** Reads what was written with the same checks into indexes that are empty. */
	void read(MemoryReader in, Map<String, TrackedFile> files, Progress progress) throws IOException {
		for (int left = in.count(); left > 0; left--) {
			TrackedFile file = new TrackedFile(in.text());
			clusters.read(file.path(), in);
			int count = in.count();
			List<TrackedEntry> entries = new ArrayList<>(count);
			for (int i = 0; i < count; i++) {
				progress.check();
				entries.add(readEntry(file, i, in));
			}
			file.remember(entries);
			files.put(file.path(), file);
		}
		clusters.readLessons(in);
		for (GroupIndex index : indexes) {
			index.read(in);
		}
	}

	private TrackedEntry readEntry(TrackedFile file, int number, MemoryReader in) throws IOException {
		TrackedEntry entry = new TrackedEntry(file, indexes.size());
		entry.digest = new EntryDigest(in.bits(), in.bits());
		entry.moveTo(TrackedEntry.UNSEEN, number);
		for (int i = 0; i < indexes.size(); i++) {
			entry.groups[i] = indexes.get(i).add(entry, readTexts(in));
		}
		clusters.read(entry, in);
		List<TrackedFinding> findings = new ArrayList<>(0);
		for (int left = in.count(); left > 0; left--) {
			findings.add(readFinding(entry, in));
		}
		entry.findings = List.copyOf(findings);
		return entry;
	}

	private static TrackedFinding readFinding(TrackedEntry entry, MemoryReader in) throws IOException {
		String check = in.text();
		Severity severity = Severity.values()[in.number()];
		String message = in.text();
		SourceRange range = new SourceRange(in.number(), in.number());
		int offset = in.number();
		Location location = new Location(entry.path(), range, 1, 1);
		return TrackedFinding.remembered(
				new Finding(check, severity, message, location, null, readTexts(in), List.of()), entry, offset);
	}

	private static List<String> readTexts(MemoryReader in) throws IOException {
		int count = in.count();
		List<String> texts = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			texts.add(in.text());
		}
		return texts;
	}
}
