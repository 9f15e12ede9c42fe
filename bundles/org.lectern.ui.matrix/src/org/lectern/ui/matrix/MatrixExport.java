/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.lectern.core.matrix.EvidenceTable;
import org.lectern.core.matrix.TableFormat;
import org.lectern.core.matrix.TableOptions;
import org.lectern.core.storage.WholeFile;

/** Writes tables to files and to the clipboard. */
final class MatrixExport {

	private static final TableFormat[] FORMATS = TableFormat.values();

	private MatrixExport() {
	}

	/** Asks for a file, whose extension tells the format; null when the user thinks better of it. */
	static Path ask(Shell shell, String name) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.MatrixExport_title);
		dialog.setFilterExtensions(Arrays.stream(FORMATS).map(format -> "*." + format.extension()).toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFilterNames(Arrays.stream(FORMATS).map(TableFormat::label).toArray(String[]::new));
		dialog.setFileName(name + '.' + FORMATS[0].extension());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return null;
		}
		int filter = Math.max(0, dialog.getFilterIndex());
		return formatOf(chosen) == null ? Path.of(chosen + '.' + FORMATS[filter].extension()) : Path.of(chosen);
	}

	/** Returns the format of a file by its name, null for another one. */
	static TableFormat formatOf(String name) {
		return Arrays.stream(FORMATS).filter(format -> name.toLowerCase(Locale.ROOT).endsWith('.' + format.extension())).findFirst()
				.orElse(null);
	}

	/** Writes a file in the background; replaces one that is there only by one that is complete. */
	static Job write(EvidenceTable table, Path file) {
		Job job = new Job(Messages.MatrixExport_title) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return writeNow(table, file);
			}
		};
		job.setUser(true);
		job.schedule();
		return job;
	}

	private static IStatus writeNow(EvidenceTable table, Path file) {
		try {
			WholeFile.write(file, out -> formatOf(file.toString()).writer(TableOptions.SAFE).write(table, out));
			return Status.info(NLS.bind(Messages.MatrixExport_done, table.rows().size(), file));
		} catch (IOException e) {
			return Status.error(NLS.bind(Messages.MatrixExport_failed, file), e);
		}
	}

	/** Copies a table; as HTML also as text, for programs that take no other. */
	static void copy(EvidenceTable table, TableFormat format, Display display) {
		String text = format.writer(TableOptions.SAFE).text(table);
		Clipboard clipboard = new Clipboard(display);
		try {
			if (format == TableFormat.HTML) {
				clipboard.setContents(new Object[] { text, text },
						new Transfer[] { HTMLTransfer.getInstance(), TextTransfer.getInstance() });
			} else {
				copy(text, clipboard);
			}
		} finally {
			clipboard.dispose();
		}
	}

	/** Copies text, unless it is empty. */
	static void copy(String text, Clipboard clipboard) {
		if (!text.isEmpty()) {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		}
	}
}
