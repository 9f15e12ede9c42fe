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

/** Takes what a {@link RecordReader} reads, in the order of the file. */
public interface RecordSink {

	/**
	 * Takes a record.
	 *
	 * @param value
	 *            the record, never null
	 */
	void accept(SourceRecord value);

	/**
	 * Takes something to be said about the file.
	 *
	 * @param notice
	 *            the notice, never null
	 */
	void tell(SourceNotice notice);
}
