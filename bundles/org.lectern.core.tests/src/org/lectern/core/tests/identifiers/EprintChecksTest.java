/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.identifiers;

import org.junit.jupiter.api.Test;

/** Identifiers of arXiv and PubMed. */
@SuppressWarnings("nls")
class EprintChecksTest {

	private static final String ARXIV = ", archivePrefix = {arXiv}";

	@Test
	void syntaxOfArxiv() {
		new EntryCase("arxiv-syntax").flags("eprint = {2013.01234}" + ARXIV, "2013.01234")
				.flags("eprint = {2001.0123}" + ARXIV, "2001.0123").flags("eprint = {0703.0123}" + ARXIV, "0703.0123")
				.flags("eprint = {1412.01234}" + ARXIV, "1412.01234").flags("eprint = {maths/0309136}" + ARXIV, "maths/0309136")
				.flags("eprint = {math/0709136}" + ARXIV, "math/0709136").flags("eprint = {2001.01234v0}" + ARXIV, "2001.01234v0")
				.flags("eprint = {see 2001.01234}, eprinttype = {arxiv}", "see 2001.01234")
				.passes("eprint = {2001.01234}" + ARXIV, "eprint = {0704.0001v12}" + ARXIV, "eprint = {1412.9999}" + ARXIV,
						"eprint = {1501.00001}" + ARXIV, "eprint = {hep-th/9901001}" + ARXIV,
						"eprint = {math.GT/0309136v1}" + ARXIV, "eprint = {arXiv:2001.01234 [cs.CL]}" + ARXIV,
						"eprint = {2013.01234}", "eprint = {1}, eprinttype = {hal}", "eprint = {????}" + ARXIV,
						"eprint = {}" + ARXIV);
	}

	@Test
	void formOfArxiv() {
		new EntryCase("arxiv-form").flags("eprint = {arXiv:2001.01234}" + ARXIV, "arXiv:")
				.flags("eprint = {2001.01234v2 [cs.CL]}" + ARXIV, " [cs.CL]")
				.corrects("eprint = {https://arxiv.org/abs/2001.01234v2}" + ARXIV, "2001.01234v2")
				.corrects("eprint = {http://arxiv.org/pdf/2001.01234.pdf}" + ARXIV, "2001.01234")
				.corrects("eprint = {arxiv.org/abs/math/0309136}" + ARXIV, "math/0309136")
				.corrects("eprint = {abs/2001.01234}, eprinttype = {arxiv}", "2001.01234")
				.passes("eprint = {2001.01234v2}" + ARXIV, "eprint = {arXiv:2001.01234}", "eprint = {arXiv:2013.01234}" + ARXIV,
						"note = {arXiv:2001.01234}" + ARXIV);
	}

	@Test
	void yearOfArxiv() {
		new EntryCase("arxiv-year").flags("year = 2017, eprint = {2001.01234}" + ARXIV, "2001.01234")
				.flags("year = 2017, doi = {10.48550/arXiv.2001.01234}", "2001.01234")
				.flags("year = 2017, url = {https://arxiv.org/abs/2001.01234v2}", "2001.01234")
				.flags("year = 1990, journal = {CoRR}, volume = {abs/math/0309136}", "math/0309136")
				.flags("year = 2017, journal = {arXiv preprint arXiv:2001.01234}", "2001.01234")
				.passes("year = 2020, eprint = {2001.01234}" + ARXIV, "year = 2019, eprint = {2001.01234}" + ARXIV,
						"year = 2024, eprint = {2001.01234}" + ARXIV, "year = 2000, eprint = {hep-th/9901001}" + ARXIV,
						"year = 1998, url = {https://example.org/2001.01234}", "year = 2017, volume = {2001.01234}",
						"eprint = {2001.01234}" + ARXIV, "year = {in press}, eprint = {2001.01234}" + ARXIV);
	}

	@Test
	void archive() {
		new EntryCase("eprint-type").flags("eprint = {2001.01234}", "2001.01234")
				.flags("eprint = {arXiv:math/0309136}", "arXiv:math/0309136")
				.flags("eprint = {2001.01234}, eprinttype = {}", "2001.01234")
				.passes("eprint = {2001.01234}" + ARXIV, "eprint = {2001.01234}, eprinttype = {arxiv}", "eprint = {hal-0123}");
	}

	@Test
	void pubmed() {
		new EntryCase("pubmed-syntax").flags("pmid = {PMC7159299}", "PMC7159299").flags("pmcid = {31986264x}", "31986264x")
				.flags("eprint = {abc}, eprinttype = {pubmed}", "abc").flags("pmid = {123456789}", "123456789")
				.passes("pmid = {31986264}", "pmid = 31986264", "pmid = {}", "pmid = {PMID: 31986264}", "pmcid = {PMC7159299}",
						"pmcid = {7159299}", "pmcid = {PMC7159299.1}", "eprint = {abc}");
		new EntryCase("pubmed-form").flags("pmid = {PMID: 31986264}", "PMID: ").flags("pmid = {31986264.}", ".")
				.corrects("pmid = {https://pubmed.ncbi.nlm.nih.gov/31986264/}", "31986264")
				.corrects("pmcid = {PMCID: PMC7159299}", "PMC7159299")
				.corrects("eprint = {pmid:31986264}, eprinttype = {PubMed}", "31986264")
				.passes("pmid = {31986264}", "pmcid = {PMC7159299}", "pmcid = {7159299}", "pmid = {abc}");
	}
}
