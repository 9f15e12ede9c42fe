/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io;

import org.lectern.core.Progress;

/**
 * Reads the records of one format. Has no state: one reader serves many threads.
 * <p>
 * A reader is forgiving: what is wrong with one record costs that record alone, and what it cannot place it keeps in a
 * field of its own name rather than dropping it. It never fails but by {@link UnreadableSourceException}, and its time
 * and memory grow no faster than its input.
 */
public interface RecordReader {

	/** {@link #confidence(SourceFile)} of a file that is not of the format. */
	int NO = 0;

	/** {@link #confidence(SourceFile)} of a file that may be of the format, as far as its first lines tell. */
	int MAYBE = 50;

	/** {@link #confidence(SourceFile)} of a file that is of the format beyond doubt. */
	int CERTAIN = 100;

	/**
	 * Returns what it reads.
	 *
	 * @return the format, never null
	 */
	RecordFormat format();

	/**
	 * Tells by the content whether a file is of the format. Looks at the {@linkplain SourceFile#head() head} only.
	 *
	 * @param source
	 *            the file, never null
	 * @return {@link #NO} to {@link #CERTAIN}
	 */
	int confidence(SourceFile source);

	/**
	 * Reads all records in the order of the file.
	 *
	 * @param source
	 *            the file, never null
	 * @param sink
	 *            takes the records and what is to be said about them, never null
	 * @param progress
	 *            asked now and then whether to give up; told the steps where their number is known, never null
	 * @throws UnreadableSourceException
	 *             when the file as a whole is not of the format or goes beyond a limit; the records before it were
	 *             given to the sink
	 * @throws org.lectern.core.CancelledException
	 *             when the progress says so
	 */
	void read(SourceFile source, RecordSink sink, Progress progress) throws UnreadableSourceException;
}
