/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.FolderContents;
import org.lectern.core.corpus.FolderReader;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.UnreadablePath;
import org.lectern.core.export.ChosenPapers;
import org.lectern.core.export.ExportContent;
import org.lectern.core.export.ExportFile;
import org.lectern.core.export.PaperExport;
import org.lectern.core.export.ReviewExport;
import org.lectern.core.export.ReviewExports;
import org.lectern.core.reference.ReferenceStyles;
import org.lectern.core.reference.UnknownStyleException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code export}: takes papers of a review, or what was written about them, to other programs. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class ExportCommand implements Runnable {

	private final Console console;

	@Parameters(index = "0", paramLabel = "FORMAT", descriptionKey = "target")
	private String target;

	@Parameters(index = "1", arity = "0..1", paramLabel = "DIR", defaultValue = ".", descriptionKey = "review")
	private String review;

	@Option(names = { "-o", "--output" }, paramLabel = "PATH", descriptionKey = "output")
	private String output;

	@Option(names = "--papers", paramLabel = "QUERY", descriptionKey = "papers")
	private String papers;

	@Option(names = "--style", paramLabel = "ID", defaultValue = ReferenceStyles.DEFAULT, descriptionKey = "style")
	private String style;

	@Option(names = "--form", paramLabel = "ID", descriptionKey = "form")
	private String form;

	@Option(names = "--title", paramLabel = "TEXT", descriptionKey = "title")
	private String title;

	@Option(names = "--force", descriptionKey = "force")
	private boolean force;

	@Option(names = { "-n", "--dry-run" }, descriptionKey = "dryRun")
	private boolean dryRun;

	@Option(names = { "-q", "--quiet" }, descriptionKey = "quiet")
	private boolean quiet;

	ExportCommand(Console console) {
		this.console = console;
	}

	@Override
	public void run() {
		if (quiet) {
			console.progress().silence();
		}
		ReviewExport wanted = ReviewExports.byId(target)
				.orElseThrow(() -> new FailedException(ExitCode.USAGE, NLS.bind(Messages.ExportCommand_unknown, target, ids())));
		if (wanted.inFolder() && output == null && !dryRun) {
			throw new FailedException(ExitCode.USAGE, NLS.bind(Messages.ExportCommand_folderMissing, target));
		}
		PaperExport export = make(wanted);
		PaperChoice choice = PaperChoice.of(papers);
		FolderContents contents = read();
		boolean complete = tellUnreadable(contents);
		ChosenPapers chosen = choice.in(ReviewCorpus.of(contents.files()));
		ExportContent content = export.export(List.of(chosen), console.progress());
		console.progress().end();
		content.skipped().forEach(skipped -> console.message(skipped.line()));
		if (content.files().isEmpty()) {
			throw new FailedException(ExitCode.UNREADABLE, Messages.ExportCommand_nothing);
		}
		write(wanted, content);
		if (!complete) {
			throw new FailedException(ExitCode.UNREADABLE, Messages.ExportCommand_incomplete);
		}
	}

	private static String ids() {
		return ReviewExports.all().stream().map(ReviewExport::id).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private PaperExport make(ReviewExport wanted) {
		try {
			return wanted.maker().make(new ReviewExport.Options(style, form, title));
		} catch (UnknownStyleException e) {
			throw new FailedException(ExitCode.USAGE, e.getMessage());
		}
	}

	private FolderContents read() {
		Path folder = console.path(review);
		if (!Files.isDirectory(folder)) {
			throw new FailedException(ExitCode.UNREADABLE, NLS.bind(Messages.ExportCommand_noFolder, review));
		}
		return FolderReader.read(List.of(folder), console.progress());
	}

	/** Tells what could not be read, and returns whether everything could. */
	private boolean tellUnreadable(FolderContents contents) {
		boolean complete = true;
		for (UnreadablePath path : contents.unreadable()) {
			console.message(console.shown(contents.root().resolve(path.path())), path.message());
			complete = false;
		}
		for (ReviewFile file : contents.files()) {
			if (file.failure() != null) {
				console.message(console.shown(contents.root().resolve(file.path())) + ':' + file.failureLine(), file.failure());
				complete = false;
			}
		}
		return complete;
	}

	private void write(ReviewExport wanted, ExportContent content) {
		if (dryRun) {
			content.files().forEach(file -> console.out().println(file.name()));
		} else if (output == null) {
			console.out().print(content.files().get(0).text());
		} else {
			writeFiles(wanted, content);
		}
		if (!quiet) {
			console.message(NLS.bind(dryRun ? Messages.ExportCommand_wouldExport : Messages.ExportCommand_exported,
					content.papers(), content.files().size()));
		}
	}

	/** Writes all files or none; an existing file is replaced only when that is asked for. */
	private void writeFiles(ReviewExport wanted, ExportContent content) {
		Path place = console.path(output);
		try (FileTransaction transaction = new FileTransaction()) {
			for (ExportFile file : content.files()) {
				console.progress().check();
				Path path = wanted.inFolder() ? place.resolve(file.name()) : place;
				if (Files.exists(path) && !force) {
					throw new FailedException(ExitCode.FAILURE, NLS.bind(Messages.ExportCommand_exists, console.shown(path)));
				}
				transaction.createFolders(path.toAbsolutePath().getParent());
				try (OutputStream stream = transaction.write(path)) {
					stream.write(file.text().getBytes(StandardCharsets.UTF_8));
				}
			}
			transaction.commit();
		} catch (IOException e) {
			throw OutputFailure.of(place, console.shown(place), e);
		}
	}
}
