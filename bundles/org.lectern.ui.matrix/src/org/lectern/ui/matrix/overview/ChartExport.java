/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix.overview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.lectern.core.storage.WholeFile;

/** Writes the drawing of an overview to a file. */
final class ChartExport extends Job {

	private static final String PNG = ".png"; //$NON-NLS-1$
	private static final String SVG = ".svg"; //$NON-NLS-1$

	private final Path file;
	private final String svg;
	private final ImageData picture;

	private ChartExport(Path file, String svg, ImageData picture) {
		super(Messages.ChartExport_title);
		this.file = file;
		this.svg = svg;
		this.picture = picture;
		setUser(true);
	}

	/** Asks for a file, whose extension tells the format; null when the user thinks better of it. */
	static Path ask(Shell shell, String name) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.ChartExport_title);
		dialog.setFilterExtensions(new String[] { '*' + SVG, '*' + PNG });
		dialog.setFilterNames(new String[] { Messages.ChartExport_svg, Messages.ChartExport_png });
		dialog.setFileName(name + SVG);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return null;
		}
		String lower = chosen.toLowerCase(Locale.ROOT);
		boolean named = lower.endsWith(PNG) || lower.endsWith(SVG);
		return Path.of(named ? chosen : chosen + (dialog.getFilterIndex() == 1 ? PNG : SVG));
	}

	/** Writes a drawing as its file is named: SVG, or a picture for PNG. Called in the thread of the user interface. */
	static Job write(OverviewChart chart, String title, Path file) {
		boolean png = file.toString().toLowerCase(Locale.ROOT).endsWith(PNG);
		ChartExport job = new ChartExport(file, png ? null : chart.svg(title), png ? chart.picture() : null);
		job.schedule();
		return job;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			WholeFile.write(file, out -> out.write(svg == null ? png() : svg.getBytes(StandardCharsets.UTF_8)));
			return Status.OK_STATUS;
		} catch (IOException e) {
			return Status.error(NLS.bind(Messages.ChartExport_failed, file), e);
		}
	}

	private byte[] png() {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}
}
