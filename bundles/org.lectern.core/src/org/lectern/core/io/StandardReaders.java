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

import java.util.List;

import org.lectern.core.io.bibtex.BibtexReader;
import org.lectern.core.io.csl.CslJsonReader;
import org.lectern.core.io.nbib.NbibReader;
import org.lectern.core.io.ris.RisReader;
import org.lectern.core.io.wos.WosReader;
import org.lectern.core.io.wos.WosTabReader;
import org.lectern.core.io.zotero.ZoteroJsonReader;

/** The readers of all formats Lectern knows. */
public final class StandardReaders {

	private static final RecordReaders READERS = new RecordReaders(List.of(new BibtexReader(), new RisReader(), new NbibReader(),
			new WosReader(), new WosTabReader(), new CslJsonReader(), new ZoteroJsonReader()));

	private StandardReaders() {
	}

	/**
	 * Returns the readers.
	 *
	 * @return the readers in the order they are offered, always the same, never null
	 */
	public static RecordReaders all() {
		return READERS;
	}
}
