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
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.io.digest.DigestImport;
import org.lectern.core.io.digest.DigestImportException;
import org.lectern.core.io.digest.DigestImportResult;
import org.lectern.core.io.digest.DigestText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code import digest}: adds the papers of a mailed digest to a review. */
@Command(name = "digest", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class ImportDigestCommand implements Runnable {

	private final Console console;

	@Parameters(paramLabel = "FILE", descriptionKey = "file")
	private String file;

	@Option(names = "--into", paramLabel = "DIR", required = true, descriptionKey = "into")
	private String into;

	@Option(names = { "-n", "--dry-run" }, descriptionKey = "dryRun")
	private boolean dryRun;

	@Option(names = { "-q", "--quiet" }, descriptionKey = "quiet")
	private boolean quiet;

	ImportDigestCommand(Console console) {
		this.console = console;
	}

	@Override
	public void run() {
		if (quiet) {
			console.progress().silence();
		}
		Path digest = console.path(file);
		ReviewFolderInput folder = new ReviewFolderInput(console, into);
		DigestImport digestImport = new DigestImport(digest.getFileName().toString(), readDigest(digest));
		ReviewCorpus review = folder.read();
		DigestImportResult result = plan(digestImport, review);
		if (result.isEmpty()) {
			throw unreadable(Messages.ImportDigestCommand_noPaper);
		}
		if (!dryRun) {
			new ReviewWriter(console, folder.path(), review).add(result.additions());
		}
		ImportSummary summary = new ImportSummary(console.out(), file, digestImport.path(), result);
		summary.tellNotices(quiet);
		if (dryRun) {
			summary.tellPapers();
		}
		summary.tellCounts(dryRun);
	}

	private String readDigest(Path digest) {
		try {
			if (!Files.exists(digest)) {
				throw unreadable(Messages.ImportDigestCommand_missing);
			}
			if (!Files.isRegularFile(digest)) {
				throw unreadable(Messages.ImportDigestCommand_notFile);
			}
			if (Files.size(digest) > DigestText.MAX_BYTES) {
				throw unreadable(NLS.bind(Messages.ImportDigestCommand_tooLarge, DigestText.MAX_BYTES >> 20));
			}
			return DigestText.decode(Files.readAllBytes(digest));
		} catch (DigestImportException e) {
			throw unreadable(e.getMessage());
		} catch (IOException e) {
			throw unreadable(NLS.bind(Messages.ImportDigestCommand_failed, e.getMessage()));
		}
	}

	private DigestImportResult plan(DigestImport digestImport, ReviewCorpus review) {
		try {
			return digestImport.into(review);
		} catch (DigestImportException e) {
			throw new FailedException(ExitCode.UNREADABLE, into + ": " + e.getMessage()); //$NON-NLS-1$
		}
	}

	private FailedException unreadable(String reason) {
		return new FailedException(ExitCode.UNREADABLE, file + ": " + reason); //$NON-NLS-1$
	}
}
