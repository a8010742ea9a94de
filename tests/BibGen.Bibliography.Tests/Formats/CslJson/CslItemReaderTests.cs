using BibGen.Formats.CslJson;
using BibGen.Records;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>The fields of an item with their places, and what CSL has otherwise.</summary>
public sealed class CslItemReaderTests
{
    [Theory]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"T\"}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|title 30-35=T 38-41",
        "")]
    [InlineData("[{\"id\": \"k\", \"type\": \"book\", \"volume\": 8}]", "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|volume 30-36=8 39-40", "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"volume\": null}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|volume 30-36= 39-39",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": [{\"family\": \"A\"}, {\"family\": \"B\"}]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|author 30-36={\"family\": \"A\"} 40-55|author 55-55={\"family\": \"B\"} 57-72",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": []}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|author 30-36=[] 39-41",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": [{}]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|author 30-36={} 40-42",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"issued\": {\"date-parts\": [[2011]]}}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|issued 30-36={\"date-parts\": [[2011]]} 39-63",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"ISSN\": [\"1\", \"2\"]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|ISSN 30-34=1 38-41|ISSN 41-41=2 43-46",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"a\\u0062 \\n c\"}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|title 30-35=ab c 38-52",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"categories\": [\"a\", \"b\"]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|categories 30-40=a 44-47|categories 47-47=b 49-52",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"custom\": {\"x\": 1}}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|custom 30-36={\"x\": 1} 39-47",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"title\": [null, \"x\"]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|title 30-35= 39-39|title 43-43=x 45-48",
        "UnexpectedJsonValue 38-49 k 'The value of 'title' is an array; CSL has a string'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"issued\": [[2011]]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|issued 30-36=[[2011]] 39-47",
        "UnexpectedJsonValue 39-47 k 'The value of 'issued' is an array; CSL has a date, {\"date-parts\": [[2011, 5, 31]]}'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"title\":}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|title 30-35= 37-37",
        "InvalidJson 29-36  'the name has no value'")]
    public void Each_value_and_each_element_is_a_field(string text, string records, string errors) => Holds(text, records, errors);

    [Theory]
    [InlineData("[{\"type\": \"book\"}]", "Record 1-2 book 11-15: type 3-7=book 10-16", "ItemWithoutId 1-2  ''")]
    [InlineData("[{\"id\": \"\", \"type\": \"book\"}]", "Record 1-2 book 21-25: id 3-5= 8-10|type 13-17=book 20-26", "ItemWithoutId 1-2  ''")]
    [InlineData("[{\"id\": 17, \"type\": \"book\", \"title\": \"T\"}]", "T 8-10 book 21-25: id 3-5=17 8-10|type 13-17=book 20-26|title 29-34=T 37-40", "")]
    [InlineData("[{\"id\": \"17a\", \"type\": \"book\"}]", "17a 9-12 book 24-28: id 3-5=17a 8-13|type 16-20=book 23-29", "")]
    [InlineData(
        "[{\"id\": \"http://a.org/1\", \"type\": \"book\", \"title\": \"T\"}]",
        "T 9-23 book 35-39: id 3-5=http://a.org/1 8-24|type 27-31=book 34-40|title 43-48=T 51-54",
        "")]
    [InlineData(
        "[{\"id\": \"x\", \"citation-key\": \"y\", \"type\": \"book\"}]",
        "y 30-31 book 43-47: id 3-5=x 8-11|citation-key 14-26=y 29-32|type 35-39=book 42-48",
        "")]
    [InlineData(
        "[{\"id\": \"x\", \"citation-key\": \"\", \"type\": \"book\"}]",
        "x 9-10 book 42-46: id 3-5=x 8-11|citation-key 14-26= 29-31|type 34-38=book 41-47",
        "")]
    [InlineData(
        "{\"a\": {\"type\": \"book\"}, \"b\": {\"type\": \"book\", \"id\": \"c\"}}",
        "a 2-3 book 16-20: type 8-12=book 15-21 / c 53-54 book 39-43: type 31-35=book 38-44|id 47-49=c 52-55",
        "")]
    [InlineData("{\"17\": {\"type\": \"book\", \"title\": \"T\"}}", "T 2-4 book 17-21: type 9-13=book 16-22|title 25-30=T 33-36", "")]
    [InlineData("[{\"id\": null, \"type\": \"book\"}]", "Record 1-2 book 23-27: id 3-5= 8-8|type 15-19=book 22-28", "ItemWithoutId 1-2  ''")]
    [InlineData(
        "[{\"id\": \"a\", \"id\": \"b\", \"type\": \"book\"}]",
        "b 20-21 book 33-37: id 3-5=a 8-11|id 14-16=b 19-22|type 25-29=book 32-38",
        "RepeatedCslVariable 14-16 b ''")]
    public void A_key_is_an_id_that_somebody_chose(string text, string records, string errors) => Holds(text, records, errors);

    [Theory]
    [InlineData("[{\"id\": \"k\"}]", "k 9-10 misc 1-1: id 3-5=k 8-11", "UnknownCslType 1-2 k ''")]
    [InlineData("[{\"id\": \"k\", \"type\": \"\"}]", "k 9-10 misc 1-1: id 3-5=k 8-11|type 14-18= 21-23", "UnknownCslType 1-2 k ''")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"Book\"}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=Book 21-27",
        "UnknownCslType 22-26 k 'book' [22-26 → book]")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"journal-article\"}]",
        "k 9-10 article 22-37: id 3-5=k 8-11|type 14-18=journal-article 21-38",
        "UnknownCslType 22-37 k 'article-journal' [22-37 → article-journal]")]
    [InlineData("[{\"id\": \"k\", \"type\": \"xyzzy\"}]", "k 9-10 misc 22-27: id 3-5=k 8-11|type 14-18=xyzzy 21-28", "UnknownCslType 22-27 k ''")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"type\": \"chapter\"}]",
        "k 9-10 incollection 38-45: id 3-5=k 8-11|type 14-18=book 21-27|type 30-34=chapter 37-46",
        "RepeatedCslVariable 30-34 k ''")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": 5}]",
        "k 9-10 misc 21-22: id 3-5=k 8-11|type 14-18=5 21-22",
        "UnexpectedJsonValue 21-22 k 'The value of 'type' is a number; CSL has a string' [21-21 → \"] [22-22 → \"] | UnknownCslType 21-22 k ''")]
    public void A_type_is_one_of_CSL(string text, string records, string errors) => Holds(text, records, errors);

    [Theory]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"Title\": \"T\"}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|title 30-35=T 38-41",
        "MisspelledCslVariable 30-35 k 'title' [30-35 → title]")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"container_title\": \"C\"}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|container_title 30-45=C 48-51",
        "MisspelledCslVariable 30-45 k 'container-title' [30-45 → container-title]")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"container title\": \"C\"}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|container title 30-45=C 48-51",
        "MisspelledCslVariable 30-45 k 'container-title' [30-45 → container-title]")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"autor\": []}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|autor 30-35=[] 38-40",
        "MisspelledCslVariable 30-35 k 'author' [30-35 → author]")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"zzz\": 1}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|zzz 30-33=1 36-37",
        "UnknownCslVariable 30-33 k ''")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"zzz\": 1, \"zzz\": 2}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|zzz 30-33=1 36-37|zzz 40-43=2 46-47",
        "UnknownCslVariable 30-33 k ''")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"arxiv\": \"x\"}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|arxiv 30-35=x 38-41",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"subtitle\": \"x\", \"subtitle\": \"y\"}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|subtitle 30-38=x 41-44|subtitle 47-55=y 58-61",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"a\", \"title\": \"b\", \"title\": \"c\"}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|title 30-35=a 38-41|title 44-49=b 52-55|title 58-63=c 66-69",
        "RepeatedCslVariable 44-49 k '' | RepeatedCslVariable 58-63 k ''")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"a\", \"Title\": \"b\"}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|title 30-35=a 38-41|title 44-49=b 52-55",
        "MisspelledCslVariable 44-49 k 'title' [44-49 → title] | RepeatedCslVariable 44-49 k ''")]
    [InlineData(
        "[{\"id\": \"a\", \"type\": \"book\", \"zzz\": 1}, {\"id\": \"b\", \"type\": \"book\", \"zzz\": 1, \"yyy\": 1}]",
        "a 9-10 book 22-26: id 3-5=a 8-11|type 14-18=book 21-27|zzz 30-33=1 36-37 / b 48-49 book 61-65: id 42-44=b 47-50|type "
            + "53-57=book 60-66|zzz 69-72=1 75-76|yyy 79-82=1 85-86",
        "UnknownCslVariable 30-33 a '' | UnknownCslVariable 79-82 b ''")]
    public void A_variable_has_a_name_of_CSL(string text, string records, string errors) => Holds(text, records, errors);

    [Theory]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"title\": 5}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|title 30-35=5 38-39",
        "UnexpectedJsonValue 38-39 k 'The value of 'title' is a number; CSL has a string' [38-38 → \"] [39-39 → \"]")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"title\": true}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|title 30-35=true 38-42",
        "UnexpectedJsonValue 38-42 k 'The value of 'title' is true or false; CSL has a string'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"title\": [\"a\"]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|title 30-35=a 39-42",
        "UnexpectedJsonValue 38-43 k 'The value of 'title' is an array; CSL has a string'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"title\": {}}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|title 30-35={} 38-40",
        "UnexpectedJsonValue 38-40 k 'The value of 'title' is an object; CSL has a string'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"ISBN\": [\"x\"]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|ISBN 30-34=x 38-41",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"ISSN\": 5}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|ISSN 30-34=5 37-38",
        "UnexpectedJsonValue 37-38 k 'The value of 'ISSN' is a number; CSL has a string' [37-37 → \"] [38-38 → \"]")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"DOI\": [\"x\"]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|DOI 30-33=x 37-40",
        "UnexpectedJsonValue 36-41 k 'The value of 'DOI' is an array; CSL has a string'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"volume\": true}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|volume 30-36=true 39-43",
        "UnexpectedJsonValue 39-43 k 'The value of 'volume' is true or false; CSL has a string or a number'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"volume\": [1]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|volume 30-36=1 40-41",
        "UnexpectedJsonValue 39-42 k 'The value of 'volume' is an array; CSL has a string or a number'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"volume\": {}}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|volume 30-36={} 39-41",
        "UnexpectedJsonValue 39-41 k 'The value of 'volume' is an object; CSL has a string or a number'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": \"A\"}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|author 30-36=A 39-42",
        "UnexpectedJsonValue 39-42 k 'The value of 'author' is a string; CSL has an array of names, [{\"family\": \"…\", \"given\": \"…\"}]'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": {}}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|author 30-36={} 39-41",
        "UnexpectedJsonValue 39-41 k 'The value of 'author' is an object; CSL has an array of names, [{\"family\": \"…\", \"given\": \"…\"}]'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": 5}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|author 30-36=5 39-40",
        "UnexpectedJsonValue 39-40 k 'The value of 'author' is a number; CSL has an array of names, [{\"family\": \"…\", \"given\": \"…\"}]'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"issued\": 5}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|issued 30-36=5 39-40",
        "UnexpectedJsonValue 39-40 k 'The value of 'issued' is a number; CSL has a date, {\"date-parts\": [[2011, 5, 31]]}'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"issued\": []}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|issued 30-36=[] 39-41",
        "UnexpectedJsonValue 39-41 k 'The value of 'issued' is an array; CSL has a date, {\"date-parts\": [[2011, 5, 31]]}'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"issued\": \"2011\"}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|issued 30-36=2011 39-45",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"categories\": \"x\"}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|categories 30-40=x 43-46",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"categories\": 5}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|categories 30-40=5 43-44",
        "UnexpectedJsonValue 43-44 k 'The value of 'categories' is a number; CSL has an array of strings'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"categories\": {}}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|categories 30-40={} 43-45",
        "UnexpectedJsonValue 43-45 k 'The value of 'categories' is an object; CSL has an array of strings'")]
    [InlineData("[{\"id\": \"k\", \"type\": \"book\", \"custom\": 5}]", "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|custom 30-36=5 39-40", "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"custom\": [1, 2]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|custom 30-36=1 40-41|custom 41-41=2 43-44",
        "")]
    public void A_value_is_of_the_kind_of_its_variable(string text, string records, string errors) => Holds(text, records, errors);

    [Theory]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": [\"A B\"]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|author 30-36=A B 40-45",
        "UnexpectedJsonValue 40-45 k 'The name is a string; CSL has an object, {\"family\": \"…\", \"given\": \"…\"}'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": [\"A B\", \"C D\"]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|author 30-36=A B 40-45|author 45-45=C D 47-52",
        "UnexpectedJsonValue 40-45 k 'The name is a string; CSL has an object, {\"family\": \"…\", \"given\": \"…\"}'")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": [{\"last\": \"A\", \"first\": \"B\"}]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|author 30-36={\"last\": \"A\", \"first\": \"B\"} 40-67",
        "MisspelledCslVariable 42-46 k 'family' [42-46 → family] | MisspelledCslVariable 55-60 k 'given' [55-60 → given]")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": [{\"family\": \"A\", \"last\": \"B\"}]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|author 30-36={\"family\": \"A\", \"last\": \"B\"} 40-68",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": [{\"famly\": \"A\"}]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|author 30-36={\"famly\": \"A\"} 40-54",
        "MisspelledCslVariable 42-47 k 'family' [42-47 → family]")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": [{\"sequence\": \"first\"}]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|author 30-36={\"sequence\": \"first\"} 40-61",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": [5]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|author 30-36=5 40-41",
        "")]
    [InlineData(
        "[{\"id\": \"k\", \"type\": \"book\", \"editor\": [{\"surname\": \"A\"}]}]",
        "k 9-10 book 22-26: id 3-5=k 8-11|type 14-18=book 21-27|editor 30-36={\"surname\": \"A\"} 40-56",
        "MisspelledCslVariable 42-49 k 'family' [42-49 → family]")]
    public void A_name_is_an_object_with_parts_of_CSL(string text, string records, string errors) => Holds(text, records, errors);

    [Theory]
    [InlineData("{\"id\": \"a\", \"type\": \"book\"}", "a 8-9 book 21-25: id 2-4=a 7-10|type 13-17=book 20-26", "")]
    [InlineData("{\"items\": [{\"id\": \"a\", \"type\": \"book\"}]}", "a 19-20 book 32-36: id 13-15=a 18-21|type 24-28=book 31-37", "")]
    [InlineData("{\"references\": [{\"id\": \"a\", \"type\": \"book\"}]}", "a 24-25 book 37-41: id 18-20=a 23-26|type 29-33=book 36-42", "")]
    [InlineData("{\"data\": [{\"id\": \"a\", \"type\": \"book\"}]}", "a 18-19 book 31-35: id 12-14=a 17-20|type 23-27=book 30-36", "")]
    [InlineData("{\"items\": {}, \"data\": [{\"id\": \"a\", \"type\": \"book\"}]}", "a 31-32 book 44-48: id 25-27=a 30-33|type 36-40=book 43-49", "")]
    [InlineData("{\"items\": 5}", "", "")]
    [InlineData("{\"message\": {\"items\": [{\"id\": \"a\", \"type\": \"book\"}]}}", "a 31-32 book 44-48: id 25-27=a 30-33|type 36-40=book 43-49", "")]
    [InlineData(
        "{\"message\": {\"id\": \"a\", \"DOI\": \"10.1/x\"}}",
        "a 20-21 misc 12-12: id 14-16=a 19-22|DOI 25-28=10.1/x 31-39",
        "UnknownCslType 12-13 a ''")]
    [InlineData(
        "{\"message\": \"x\", \"type\": \"book\"}",
        "Record 0-1 book 26-30: message 2-9=x 12-15|type 18-22=book 25-31",
        "ItemWithoutId 0-1  '' | UnknownCslVariable 2-9  ''")]
    [InlineData(
        "{\"a\": {\"title\": \"T\"}, \"b\": {\"author\": []}}",
        "a 2-3 misc 6-6: title 8-13=T 16-19 / b 23-24 misc 27-27: author 29-35=[] 38-40",
        "UnknownCslType 6-7 a '' | UnknownCslType 27-28 b ''")]
    [InlineData("{\"a\": {\"issued\": {}}, \"b\": {\"x\": 1}}", "", "")]
    [InlineData("{\"a\": {}}", "", "")]
    [InlineData("[]", "", "")]
    [InlineData("{}", "", "")]
    [InlineData("", "", "")]
    [InlineData("5", "", "UnexpectedJsonValue 0-1  'An item of CSL-JSON is an object, {…}'")]
    [InlineData("\"x\"", "", "UnexpectedJsonValue 0-3  'An item of CSL-JSON is an object, {…}'")]
    [InlineData(
        "[\"x\", {\"id\": \"a\", \"type\": \"book\"}, 5, [1]]",
        "a 14-15 book 27-31: id 8-10=a 13-16|type 19-23=book 26-32",
        "UnexpectedJsonValue 1-4  'An item of CSL-JSON is an object, {…}' | UnexpectedJsonValue 35-36  'An item of CSL-JSON "
            + "is an object, {…}' | UnexpectedJsonValue 38-41  'An item of CSL-JSON is an object, {…}'")]
    [InlineData(
        "{\"id\": \"a\", \"type\": \"book\"}\n{\"id\": \"b\", \"type\": \"book\"}",
        "a 8-9 book 21-25: id 2-4=a 7-10|type 13-17=book 20-26 / b 36-37 book 49-53: id 30-32=b 35-38|type 41-45=book 48-54",
        "InvalidJson 28-29  'a second value begins here; several items stand in an array, between commas' [0-0 → [] [27-27 → ,] [55-55 → ]]")]
    [InlineData("null", "", "UnexpectedJsonValue 0-4  'An item of CSL-JSON is an object, {…}'")]
    public void Items_stand_in_an_array_in_an_object_or_alone(string text, string records, string errors) => Holds(text, records, errors);

    private static void Holds(string text, string records, string errors)
    {
        RecordSet set = CslJsonReader.Read(text);
        Assert.Equal(records, PrintedJson.Records(set));
        Assert.Equal(errors, PrintedJson.Errors(set));
    }
}
