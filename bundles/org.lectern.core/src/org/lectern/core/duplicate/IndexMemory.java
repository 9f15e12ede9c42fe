/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import java.io.IOException;

import org.lectern.core.memory.MemoryReader;
import org.lectern.core.memory.MemoryWriter;

/**
 * Writes an index of duplicates down, and reads it into an empty one. What was worked out from the texts of the papers is
 * kept. Links are not: papers that had some are compared anew by the next update, and the others still have none.
 */
public final class IndexMemory {

	private final DuplicateIndex index;

	/**
	 * Makes the memory of an index.
	 *
	 * @param index
	 *            the index, up to date to be written, empty to be read into; never null
	 */
	public IndexMemory(DuplicateIndex index) {
		this.index = index;
	}

	/**
	 * Writes what is known of a file.
	 *
	 * @param path
	 *            the path of the file, never null
	 * @param out
	 *            where to, never null
	 * @throws IOException
	 *             when writing fails
	 */
	public void writeFile(String path, MemoryWriter out) throws IOException {
		index.records.write(path, out);
	}

	/**
	 * Reads what {@link #writeFile} wrote.
	 *
	 * @param path
	 *            the path of the file, never null
	 * @param in
	 *            where from, never null
	 * @throws IOException
	 *             when it is no such thing
	 */
	public void readFile(String path, MemoryReader in) throws IOException {
		index.records.read(path, in);
	}

	/**
	 * Writes a paper.
	 *
	 * @param paper
	 *            a paper that was added to the index, never null
	 * @param out
	 *            where to, never null
	 * @throws IOException
	 *             when writing fails
	 */
	public void write(IndexedPaper paper, MemoryWriter out) throws IOException {
		out.flag(paper.isIn());
		if (paper.isIn()) {
			paper.write(out);
			index.outlines.write(paper.number, out);
			out.flag(!paper.links().isEmpty() || index.verdicts.areOn(paper));
		}
	}

	/**
	 * Reads a paper into the index.
	 *
	 * @param entry
	 *            the entry of the paper, never null
	 * @param in
	 *            where from, never null
	 * @return the paper in the index, never null
	 * @throws IOException
	 *             when it is no such thing
	 */
	public IndexedPaper read(IndexedEntry entry, MemoryReader in) throws IOException {
		IndexedPaper paper = new IndexedPaper(entry);
		if (in.flag()) {
			index.papers.add(paper);
			paper.read(in, index.venues);
			index.outlines.read(paper.number, in);
			if (in.flag()) {
				index.moved(paper);
			}
		}
		return paper;
	}

	/**
	 * Writes what was learnt from the papers.
	 *
	 * @param out
	 *            where to, never null
	 * @throws IOException
	 *             when writing fails
	 */
	public void writeLessons(MemoryWriter out) throws IOException {
		index.venues.write(out);
	}

	/**
	 * Reads what {@link #writeLessons} wrote, after all of the papers.
	 *
	 * @param in
	 *            where from, never null
	 * @throws IOException
	 *             when it is no such thing
	 */
	public void readLessons(MemoryReader in) throws IOException {
		index.venues.read(in);
		index.titles.rebuild();
		index.papers.all().forEach(index.titles::choose);
		index.postings.rebuild();
	}
}
