/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.matrix;

import java.io.IOException;
import java.io.OutputStream;

/** Writes an evidence table in one format. */
public interface TableWriter {

	/**
	 * Writes a table. The stream is left open.
	 *
	 * @param table
	 *            the table, never null
	 * @param out
	 *            where to write, never null
	 * @throws IOException
	 *             when writing fails
	 */
	void write(EvidenceTable table, OutputStream out) throws IOException;
}
