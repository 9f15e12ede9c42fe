/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is remembered of a record that was imported.
 *
 * @param id
 *            the name of the origin, which the paper has in a field
 * @param identity
 *            by which a newer export has the same record
 * @param line
 *            where it stood last, 1 or more
 * @param when
 *            when it was imported last with something new
 * @param importer
 *            the format it was read as
 * @param version
 *            the version of Lectern that read it
 * @param hashes
 *            the hash of each field as it was imported, by name
 */
record OriginRow(String id, String identity, int line, Instant when, String importer, String version,
		Map<String, String> hashes) {

	OriginRow {
		hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
	}
}
